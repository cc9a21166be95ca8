import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { planPublication, type PublicationPlan } from './plan.ts';
import { hashFiles, releaseSchema, type Release } from './release.ts';
import type { Store } from './store.ts';

/** Where a site is online, and where its releases are kept to go back to; the second is not public. */
export interface Stores {
  readonly site: Store;
  readonly history: Store;
}

/**
 * Publishes a built site: uploads only what changed, in an order that leaves no page broken on the way, and keeps the
 * release. Interrupted at any moment it can be started again.
 */
export async function publish(folder: string, stores: Stores, now: Date): Promise<PublicationPlan> {
  const online = await onlineRelease(stores);
  const plan = planPublication(online, await hashFiles(folder), now);
  const read = (name: string) =>
    readFile(path.join(folder, name)).then((file) => Uint8Array.from(file));
  const changed = plan.uploads.flat();
  await each(changed, async (name) => {
    await stores.history.write(contentName(plan.release.files[name] ?? ''), await read(name));
  });
  await carryOut(online, plan, stores, read);
  return plan;
}

/**
 * Puts the release before the present one online again.
 *
 * @throws {Error} when there is none
 */
export async function rollBack(stores: Stores, now: Date): Promise<PublicationPlan> {
  const online = await onlineRelease(stores);
  const ids = await releaseIds(stores);
  const id = ids[ids.indexOf(online?.id ?? '') - 1];
  const earlier = id === undefined ? undefined : await readRelease(stores, id);
  if (earlier === undefined) throw new Error('Không có bản phát hành nào trước bản đang chạy.');
  const plan = planPublication(online, earlier.files, now);
  await carryOut(
    online,
    { ...plan, release: { ...plan.release, id: earlier.id } },
    stores,
    async (name) => {
      const content = await stores.history.read(contentName(earlier.files[name] ?? ''));
      if (content === undefined) throw new Error(`Kho lưu bản phát hành thiếu ${name}.`);
      return content;
    },
  );
  return plan;
}

async function carryOut(
  online: Release | undefined,
  { uploads, removals, release }: PublicationPlan,
  { site, history }: Stores,
  read: (name: string) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<void> {
  await history.write(ONLINE, encode(unsettled(online, uploads.flat(), release)));
  for (const step of uploads) {
    await each(step, async (name) => {
      await site.write(name, await read(name));
    });
  }
  await each(removals, (name) => site.remove(name));
  const text = encode(release);
  await history.write(`${RELEASES}/${release.id}.json`, text);
  const ids = new Set([...(await releaseIds({ history })), release.id]);
  await history.write(LIST, encode([...ids].sort()));
  await history.write(ONLINE, text);
}

/** What may be online while uploads go on: whatever is on its way counts as there, with unknown content. */
function unsettled(
  online: Release | undefined,
  uploads: readonly string[],
  next: Release,
): Release {
  const { id, files, retired } = online ?? { ...next, files: {}, retired: {} };
  const unknown = Object.fromEntries(uploads.map((name) => [name, '']));
  return { id, files: { ...files, ...unknown }, retired };
}

async function onlineRelease({ history }: Pick<Stores, 'history'>): Promise<Release | undefined> {
  const content = await history.read(ONLINE);
  return content && releaseSchema.parse(decode(content));
}

async function readRelease({ history }: Stores, id: string): Promise<Release | undefined> {
  const content = await history.read(`${RELEASES}/${id}.json`);
  return content && releaseSchema.parse(decode(content));
}

async function releaseIds({ history }: Pick<Stores, 'history'>): Promise<string[]> {
  const content = await history.read(LIST);
  return content === undefined ? [] : idsSchema.parse(decode(content));
}

/** Runs a few at a time; the first failure ends it. */
async function each(names: readonly string[], act: (name: string) => Promise<void>): Promise<void> {
  const waiting = names[Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (const name of waiting) await act(name);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

function contentName(hash: string): string {
  return `noi-dung/${hash}`;
}

function encode(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

function decode(content: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(content));
}

const idsSchema = releaseSchema.shape.id.array();

/** Files on their way at a time. */
const AT_ONCE = 8;

const ONLINE = 'dang-chay.json';
const LIST = 'danh-sach.json';
const RELEASES = 'ban-phat-hanh';
