import { describe, expect, test } from 'vitest';
import { publish, rollBack, type Stores } from '../../src/deploy/publish.ts';
import type { Store } from '../../src/deploy/store.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const first = temporaryFolder({ 'index.html': 'một', 'cu/index.html': 'cũ', 'a.pdf': 'tệp' });
const second = temporaryFolder({ 'index.html': 'hai', 'moi/index.html': 'mới', 'a.pdf': 'tệp' });
const day = (number: number) => new Date(Date.UTC(2026, 0, number));

describe('A publication', () => {
  test.each([0, 1, 2, 3, 4, 5, 6])(
    'that broke off after %i writes is right after the next one',
    async (writes) => {
      const { files, stores } = memory();
      await publish(first, stores, day(1));
      const breaking = { ...stores, site: breakingAfter(stores.site, writes) };
      await publish(second, breaking, day(2)).catch(() => undefined);
      await publish(second, stores, day(3));
      expect(Object.fromEntries(files)).toEqual({
        'index.html': 'hai',
        'moi/index.html': 'mới',
        'a.pdf': 'tệp',
      });
    },
  );

  test.each([1, 2, 3])(
    'that broke off after %i writes leaves nothing behind when another site is published',
    async (writes) => {
      const { files, stores } = memory();
      await publish(first, stores, day(1));
      const before = Object.fromEntries(files);
      const breaking = { ...stores, site: breakingAfter(stores.site, writes) };
      await publish(second, breaking, day(2)).catch(() => undefined);
      await publish(first, stores, day(3));
      expect(Object.fromEntries(files)).toEqual(before);
    },
  );

  test('can be taken back, and back again, to what was online before', async () => {
    const { files, stores } = memory();
    await publish(first, stores, day(1));
    const before = Object.fromEntries(files);
    await publish(second, stores, day(2));
    await publish(first, stores, day(3));
    await rollBack(stores, day(4));
    expect(files.get('index.html')).toBe('hai');
    await rollBack(stores, day(5));
    expect(Object.fromEntries(files)).toEqual(before);
  });
});

function memory(): { files: Map<string, string>; stores: Stores } {
  const files = new Map<string, string>();
  return { files, stores: { site: mapStore(files), history: mapStore(new Map()) } };
}

function mapStore(files: Map<string, string>): Store {
  return {
    read: (name) => {
      const text = files.get(name);
      return Promise.resolve(text === undefined ? undefined : new TextEncoder().encode(text));
    },
    write: (name, content) => {
      files.set(name, new TextDecoder().decode(content));
      return Promise.resolve();
    },
    remove: (name) => {
      files.delete(name);
      return Promise.resolve();
    },
  };
}

function breakingAfter(store: Store, writes: number): Store {
  let left = writes;
  const act = <T>(go: () => Promise<T>): Promise<T> => {
    left -= 1;
    return left < 0 ? Promise.reject(new Error('Mất mạng')) : go();
  };
  return {
    read: (name) => store.read(name),
    write: (name, content) => act(() => store.write(name, content)),
    remove: (name) => act(() => store.remove(name)),
  };
}
