// A thread that looks at every file of an output; see altered.ts.
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Altered, AlteredOrder } from './altered.ts';
import { readManifest } from './manifest.ts';
import { folderStamp, stampIfThere } from './stamp.ts';

const { folder, notes } = workerData as AlteredOrder;
const manifest = readManifest(notes);
const files = new Set<string>();
for (const [name, { stamp }] of manifest.files) {
  if (stampIfThere(path.join(folder, name)) !== stamp) files.add(name);
}
const folders = new Set<string>();
for (const [name, stamp] of manifest.folders) {
  if (folderStamp(path.join(folder, name)) !== stamp) folders.add(name);
}
parentPort?.postMessage({ files, folders } satisfies Altered);
