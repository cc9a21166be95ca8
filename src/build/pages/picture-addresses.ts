import { createHash } from 'node:crypto';
import path from 'node:path';

/** A picture to make out of another. */
export interface Transform {
  /** Its address: names the original's bytes and everything that is done to them. */
  readonly url: string;
  /** Address of the original. */
  readonly src: string;
  /** What Astro's image service is told. */
  readonly options: Readonly<Record<string, unknown>>;
}

let asked: Transform[] = [];

/**
 * Stands in for Astro's `addStaticImage`: gives a picture its address and remembers that it is asked for.
 *
 * @param properties names of the options that change the result
 */
export function pictureAddress(
  { src, ...all }: { readonly src: { readonly src: string } } & Readonly<Record<string, unknown>>,
  properties: readonly string[],
): string {
  const named = properties.filter((name) => name !== 'src' && all[name] !== undefined);
  const options = Object.fromEntries(named.map((name) => [name, all[name]]));
  const { name } = path.posix.parse(src.src);
  const hash = createHash('sha256').update(JSON.stringify(options)).digest('base64url').slice(0, 6);
  const url = `/_astro/${name}_${hash}.${String(all['format'])}`;
  asked.push({ url, src: src.src, options });
  return encodeURI(url);
}

/** What was asked for since the last call: pages are rendered one at a time. */
export function takePictures(): readonly Transform[] {
  const taken = asked;
  asked = [];
  return taken;
}
