import type { Crew } from './crew.ts';
import { nameRecord } from './documents.ts';
import type { SearchRecord } from './record.ts';
import type { NamedRecord } from './segment.ts';
import type { SegmentStore } from './segment-store.ts';

/** Has every record read that the store doesn't know, on all cores, and gives them oldest first. */
export async function readRecords(
  records: Iterable<SearchRecord>,
  store: SegmentStore,
  crew: Crew,
): Promise<ListedRecord[]> {
  const known = store.names();
  const listed: ListedRecord[] = [];
  const running = new Set<Promise<void>>();
  let batch: NamedRecord[] = [];

  const readBatch = async (): Promise<void> => {
    if (batch.length === 0) return;
    const task = crew.run('readBatch', batch, batch.length).then((bytes) => {
      store.add(bytes);
      running.delete(task);
    });
    running.add(task);
    batch = [];
    // Enough that no thread idles, few enough to fit into memory.
    if (running.size >= 2 * crew.size) await Promise.race(running);
  };

  for (const record of records) {
    const named = nameRecord(record);
    const { url, title, date, category, tags, authors, event } = record;
    listed.push({ name: named.name, url, title, date, category, tags, authors, event });
    if (known.has(named.name)) continue;
    batch.push(named);
    if (batch.length === BATCH) await readBatch();
  }
  for (const named of store.forgetWasteful(new Set(listed.map(({ name }) => name)))) {
    batch.push(named);
    if (batch.length === BATCH) await readBatch();
  }
  await readBatch();
  await Promise.all(running);
  return listed.sort((a, b) => compare(a.date, b.date) || compare(a.url, b.url));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Records in one segment. */
const BATCH = 256;

/** What is known of a record once it has been read. */
export type ListedRecord = Omit<SearchRecord, 'description' | 'sections' | 'attachments'> & {
  readonly name: string;
};
