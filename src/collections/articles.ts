import { getCollection, type CollectionEntry } from 'astro:content';
import { buildInstant } from '../model/build-instant.ts';
import { findNamed } from '../model/find-named.ts';
import { isOld } from '../model/old-content.ts';
import { formerAgency, type FormerAgency } from '../model/succession.ts';
import type { ArticleSummary, Named } from '../model/summary.ts';
import { readingMinutes } from '../text/count.ts';
import { toInstant } from '../text/date.ts';
import { slugify } from '../text/slug.ts';
import { issuesOfArticles } from './issue-members.ts';
import { agencies, authors, events, sections, type Section } from './registers.ts';

type Data = CollectionEntry<'articles'>['data'];

/** An article as its own page shows it. */
export interface Article
  extends
    ArticleSummary,
    Pick<Data, 'source' | 'files' | 'corrections' | 'happened' | 'lunar' | 'people'> {
  readonly event?: Named | undefined;
  /** The agency behind the article, when it is no more. */
  readonly formerAgency?: FormerAgency | undefined;
  /** Whether readers should be told that much may have changed since. */
  readonly isOld: boolean;
  /** The issue of the bulletin that it stands in. */
  readonly issue?: Named | undefined;
  /** How long reading takes. */
  readonly minutes: number;
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
  const known = {
    sections: await sections(),
    authors: await authors(),
    events: await events(),
    agencies: await agencies(),
    issues: await issuesOfArticles(),
  };
  const entries = await getCollection('articles');
  return entries
    .map((entry) => present(entry, known, now))
    .map((article) => ({ article, time: toInstant(article.date).getTime() }))
    .sort((a, b) => b.time - a.time || (a.article.id < b.article.id ? -1 : 1))
    .map(({ article }) => article);
}

function present(
  { id, data }: CollectionEntry<'articles'>,
  registers: Registers,
  now: Date,
): Article {
  const writers = data.author.map((name) => registers.authors.get(slugOf(name)) ?? { name });
  const agency = data.agency ?? writers.find((writer) => writer.agency !== undefined)?.agency;
  return {
    id,
    url: `/tin/${id}/`,
    title: data.title,
    description: data.description ?? data.excerpt,
    date: data.date,
    updated: data.updated,
    lang: data.lang,
    category: sectionOf(data.category, registers.sections),
    authors: writers.map(({ name, slug }) => named(name, '/tac-gia/', slug)),
    tags: unique(data.tags.map((name) => named(name, '/the/'))),
    image: data.image,
    event: data.event === undefined ? undefined : eventOf(data.event, registers.events),
    happened: data.happened,
    lunar: data.lunar,
    people: data.people,
    corrections: data.corrections,
    formerAgency: agency === undefined ? undefined : formerAgency(registers.agencies, agency),
    issue: registers.issues.get(id),
    isOld: isOld(data.updated ?? data.date, now),
    minutes: readingMinutes(data.words),
    source: data.source,
    files: data.files,
    bodyKey: data.bodyKey,
    pictures: data.pictures,
  };
}

/** Editors write a section's name or its slug; the check has made sure that the register has it. */
function sectionOf(written: string, known: readonly Section[]): Named {
  const section = findNamed(known, written);
  if (!section) throw new Error(`Chuyên mục “${written}” không có trong content/chuyen-muc.yaml.`);
  return { name: section.name, url: section.url };
}

/** An event of the register; one that isn't there is known by its name alone. */
function eventOf(written: string, known: Registers['events']): Named {
  const event = findNamed(known, written);
  return named(event?.name ?? written, '/su-kien/', event?.slug);
}

/** The same name gives the same object: an archive holds each many times. */
function named(name: string, base: string, slug = slugOf(name)): Named {
  const key = `${base}${slug}/${name}`;
  const known = names.get(key) ?? { name, url: `${base}${slug}/` };
  names.set(key, known);
  return known;
}

const names = new Map<string, Named>();
const slugs = new Map<string, string>();

function slugOf(name: string): string {
  const slug = slugs.get(name) ?? slugify(name);
  slugs.set(name, slug);
  return slug;
}

function unique(items: readonly Named[]): readonly Named[] {
  return [...new Map(items.map((item) => [item.url, item])).values()];
}

interface Registers {
  readonly sections: readonly Section[];
  readonly authors: Awaited<ReturnType<typeof authors>>;
  readonly events: Awaited<ReturnType<typeof events>>;
  readonly agencies: Awaited<ReturnType<typeof agencies>>;
  readonly issues: Awaited<ReturnType<typeof issuesOfArticles>>;
}
