import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { NextOutput } from '../output/next-output.ts';
import type { Transform } from './picture-addresses.ts';

/**
 * Makes pictures that the output lacks. Their names hold everything that goes into them but the version of
 * what makes them, which is their key.
 */
export async function makePictures(
  transforms: Iterable<Transform>,
  output: NextOutput,
  sourceOf: (src: string) => string,
): Promise<void> {
  const todo = [...transforms];
  const next = async (): Promise<void> => {
    for (let one = todo.shift(); one; one = todo.shift()) {
      const bytes = await makePicture(one, sourceOf(one.src));
      output.write(one.url.slice(1), bytes, { key: PICTURE_KEY });
    }
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, next));
}

/** Under this key pictures stay in the output from build to build. */
export const PICTURE_KEY = `picture ${versionOf('sharp')} ${versionOf('astro')}`;

function versionOf(name: string): string {
  const file = path.resolve(import.meta.dirname, '../../../node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

async function makePicture({ src, options }: Transform, source: string): Promise<Uint8Array> {
  // Loading the library takes longer than most builds have pictures to make.
  const { default: service } = await import('astro/assets/services/sharp');
  const bytes = await readFile(source);
  const config = { service: { entrypoint: '', config: {} } } as never;
  const logger = console as never;
  try {
    const made = await service.transform(bytes, { ...options, src }, config, logger);
    return made.data;
  } catch (error) {
    throw new Error(`Không tạo được ảnh ${path.basename(source)}.`, { cause: error });
  }
}
