import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** SHA-256 (hex) by site path without its first slash: `tin/index.html`. */
export type FileHashes = Readonly<Record<string, string>>;

export const releaseSchema = z.strictObject({
  /** Names are sorted by time: the instant of publishing, ISO 8601 in UTC. */
  id: z.string(),
  files: z.record(z.string(), z.string()),
  /** Assets that no page of this release names, and since which instant (ISO): readers may still hold older pages. */
  retired: z.record(z.string(), z.strictObject({ hash: z.string(), since: z.string() })),
});

/** What is online after a publication. */
export type Release = z.infer<typeof releaseSchema>;

/** Hashes every file of a built site. */
export async function hashFiles(folder: string): Promise<FileHashes> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const hashes: Record<string, string> = {};
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).split(path.sep).join('/');
    hashes[name] = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
  }
  return hashes;
}
