import { hash } from 'node:crypto';
import os from 'node:os';
import { Piscina } from 'piscina';
import { hashOfFiles } from '../../loader/code-version.ts';
import type { LoadedArticle } from '../../loader/load-content.ts';
import { findNamed } from '../../model/find-named.ts';
import { drawnPreviews, PREVIEW_FILE } from '../../model/preview.ts';
import type { RegisterData } from '../../model/register.ts';
import { site } from '../../site.ts';
import { formatDate } from '../../text/date.ts';
import type { NextOutput } from '../output/next-output.ts';
import type { Card } from './card.ts';

/** Starting threads takes as long as drawing this many cards. */
const WORTH_THREADS = 12;

/**
 * Draws pictures for links to the newest articles without one, and the site's own for all other pages. A picture that
 * an earlier build drew of the same words is kept.
 */
export async function writePreviews(
  articles: readonly LoadedArticle[],
  registers: Pick<RegisterData, 'categories'>,
  output: NextOutput,
): Promise<void> {
  if (site.previews === 0) return;
  const version = hashOfFiles(['src/build/previews/*', 'package-lock.json']);
  const orders = cardsOf(articles, registers).map(([name, card]) => ({
    name,
    card,
    key: hash('sha256', version + JSON.stringify(card)),
  }));
  const todo = orders.filter(({ name, key }) => !output.keep(name, key));
  if (todo.length === 0) return;
  const { draw, stop } = await drawer(todo.length);
  try {
    await Promise.all(
      todo.map(async ({ name, card, key }) => {
        output.write(name, await draw(card), { key });
      }),
    );
  } finally {
    await stop();
  }
}

/** Each picture's file in the output and what stands on it. */
function cardsOf(
  articles: readonly LoadedArticle[],
  { categories }: Pick<RegisterData, 'categories'>,
): (readonly [string, Card])[] {
  const { name, agency, tagline } = site;
  const newest = drawnPreviews(
    articles.map(({ id, url, data }) => ({
      id,
      url,
      data,
      date: data.date,
      hasPicture: data.image !== undefined,
    })),
    site.previews,
  );
  return [
    [PREVIEW_FILE, { name, agency, title: tagline, note: new URL(site.url).host }],
    ...newest.map(({ url, data }): readonly [string, Card] => {
      const section = findNamed(categories, data.category)?.name ?? data.category;
      const note = `${section}  ·  ${formatDate(data.date)}`;
      return [
        `${decodeURI(url).slice(1)}${PREVIEW_FILE}`,
        { name, agency, title: data.title, note },
      ];
    }),
  ];
}

/** Draws on all cores when there is much to draw; the drawing code is loaded only now. */
async function drawer(count: number): Promise<Drawer> {
  const threads = os.availableParallelism();
  if (count < WORTH_THREADS || threads === 1) {
    const { draw } = await import('./draw.ts');
    return { draw, stop: () => Promise.resolve() };
  }
  const pool = new Piscina<Card, Uint8Array>({
    filename: new URL('./draw-thread.ts', import.meta.url).href,
    maxThreads: threads,
  });
  return { draw: (card) => pool.run(card), stop: () => pool.destroy() };
}

interface Drawer {
  readonly draw: (card: Card) => Promise<Uint8Array>;
  readonly stop: () => Promise<void>;
}
