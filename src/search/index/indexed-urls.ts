import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/**
 * The addresses of the articles that an index on disk holds, read back from its files in no particular order.
 * Throws a zod error when a file isn't a document.
 */
export function indexedUrls(folder: string): string[] {
  return readdirSync(join(folder, 'doc')).map((name) => {
    const text = gunzipSync(readFileSync(join(folder, 'doc', name))).toString('utf8');
    return documentSchema.parse(JSON.parse(text)).url;
  });
}

const documentSchema = z.object({ url: z.string() });
