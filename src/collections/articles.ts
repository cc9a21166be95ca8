import { getCollection, type CollectionEntry } from 'astro:content';
import { buildInstant } from '../model/build-instant.ts';
import { findCategory } from '../model/find-category.ts';
import { isPublished } from '../model/publication.ts';
import type { ArticleSummary, Named } from '../model/summary.ts';
import { compareDates } from '../text/date.ts';
import { slugify } from '../text/slug.ts';
import { namedAuthors, sections, type Section } from './registers.ts';

type Data = CollectionEntry<'articles'>['data'];

/** An article as its own page shows it. */
export interface Article extends ArticleSummary, Pick<Data, 'event' | 'source' | 'files'> {
  /** Where the render cache keeps the body. */
  readonly bodyKey: string;
  /** Pictures of the body, in the order of their placeholders. */
  readonly pictures: Data['pictures'];
}

let all: Promise<readonly Article[]> | undefined;

/** Every published article, newest first; read once a build. */
export function articles(): Promise<readonly Article[]> {
  // The dev server must see an edited file at once.
  if (import.meta.env.DEV) return load();
  all ??= load();
  return all;
}

async function load(): Promise<readonly Article[]> {
  const now = buildInstant();
  const entries = await getCollection('articles', ({ data }) => isPublished(data, now));
  const known = { sections: await sections(), authors: await namedAuthors() };
  return entries
    .map((entry) => present(entry, known.sections, known.authors))
    .sort((a, b) => compareDates(b.date, a.date) || (a.id < b.id ? -1 : 1));
}

function present(
  { id, data }: CollectionEntry<'articles'>,
  knownSections: readonly Section[],
  knownAuthors: ReadonlyMap<string, Named>,
): Article {
  return {
    id,
    url: `/tin/${id}/`,
    title: data.title,
    description: data.description ?? data.excerpt,
    date: data.date,
    updated: data.updated,
    lang: data.lang,
    category: sectionOf(data.category, knownSections),
    authors: data.author.map((name) => knownAuthors.get(slugify(name)) ?? named(name, '/tac-gia/')),
    tags: unique(data.tags.map((name) => named(name, '/the/'))),
    image: data.image,
    event: data.event,
    source: data.source,
    files: data.files,
    bodyKey: data.bodyKey,
    pictures: data.pictures,
  };
}

/** Editors write a section's name or its slug; the check has made sure that the register has it. */
function sectionOf(written: string, known: readonly Section[]): Named {
  const section = findCategory(known, written);
  if (!section) throw new Error(`Chuyên mục “${written}” không có trong content/chuyen-muc.yaml.`);
  return { name: section.name, url: section.url };
}

function named(name: string, base: string): Named {
  return { name, url: `${base}${slugify(name)}/` };
}

function unique(items: readonly Named[]): readonly Named[] {
  return [...new Map(items.map((item) => [item.url, item])).values()];
}
