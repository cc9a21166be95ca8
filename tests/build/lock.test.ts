import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withLock } from '../../src/build/lock.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const ignore = () => undefined;

test('Two that want the same lock go one after the other, and the second says that it waits', async () => {
  const file = path.join(temporaryFolder(), 'a/build.lock');
  const events: string[] = [];
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const first = withLock(file, ignore, async () => {
    events.push('first in');
    await held;
    events.push('first out');
  });
  const note = (line: string) => {
    events.push(line);
    release();
  };
  const second = withLock(file, note, () => Promise.resolve(events.push('second in')));
  await Promise.all([first, second]);
  expect(events).toEqual([
    'first in',
    `Một lần dựng khác đang chạy (tiến trình ${process.pid}); chờ nó xong…`,
    'first out',
    'second in',
  ]);
});

test('A lock whose process was killed is taken over at once', async () => {
  const file = path.join(temporaryFolder(), 'build.lock');
  const script = `
    import { withLock } from ${JSON.stringify(path.resolve('src/build/lock.ts'))};
    await withLock(${JSON.stringify(file)}, () => {}, () => {
      console.log('in');
      return new Promise(() => setInterval(() => {}, 1000));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('close', resolve));
  const notes: string[] = [];
  const note = (line: string) => {
    notes.push(line);
  };
  expect(await withLock(file, note, () => Promise.resolve('done'))).toBe('done');
  expect(notes).toEqual([]);
});

test('A lock that says nothing keeps nobody out, and an error gives the lock back', async () => {
  const file = path.join(temporaryFolder(), 'build.lock');
  writeFileSync(file, '');
  const failing = withLock(file, ignore, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await withLock(file, ignore, () => Promise.resolve(1))).toBe(1);
});
