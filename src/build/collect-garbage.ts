import v8 from 'node:v8';
import vm from 'node:vm';

/**
 * Has all garbage of this thread collected now. V8 waits until its heap is full, and doesn't know that another process
 * or a few threads are about to need the memory too. Node has no call for it but this.
 */
export function collectGarbage(): void {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc') as () => void;
  collect();
}
