import type { Complete } from '../content-folder.ts';

/** A generator that makes the same site of the same articles. */
export interface Tool {
  readonly name: 'ours' | 'hugo' | 'eleventy' | 'astro-default';
  /** Writes a site's folder: configuration, templates, all articles. False when the tool isn't on this machine. */
  prepare(folder: string, articles: readonly Complete[]): Promise<boolean>;
  /** Writes one article, new or changed. */
  write(folder: string, article: Complete): Promise<void>;
  /** The command that builds the site, run in its folder. */
  readonly command: (folder: string) => readonly [string, ...string[]];
  /** Where the command runs; undefined for the site's folder. */
  readonly cwd?: string;
  /** What it keeps between builds and what it wrote, in its folder: a cold build has none of them. */
  readonly made: readonly string[];
  /** Its output, in its folder. */
  readonly output: string;
}
