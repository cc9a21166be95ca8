import { buildAstroBlog } from './peers/astro-blog.ts';
import { buildBaseBlog } from './peers/eleventy-base-blog.ts';
import { readSeed } from './peers/seed.ts';
import { buildStarlight } from './peers/starlight.ts';

/**
 * Builds the first article in other generators as they come, from packages of the npm registry.
 *
 * @param templates a folder with checkouts of what npm doesn't carry: `astro-blog` (withastro/astro, examples/blog) and
 *   `eleventy-base-blog`. Without them these two are stand-ins, and named so.
 */
export async function buildPeers(templates: string | undefined): Promise<Peer[]> {
  const seed = await readSeed();
  return [
    await buildStarlight(seed),
    await buildAstroBlog(seed, templates),
    await buildBaseBlog(seed, templates),
  ];
}

/** A site that another generator built. */
export interface Peer {
  readonly name: string;
  /** Its output. */
  readonly folder: string;
  /** Of the article. */
  readonly path: string;
}
