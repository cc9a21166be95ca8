import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hashOfFiles } from '../../loader/code-version.ts';
import type { LoadedArticle } from '../../loader/load-content.ts';
import { findNamed } from '../../model/find-named.ts';
import { drawnPreviews, PREVIEW_FILE } from '../../model/preview.ts';
import type { RegisterData } from '../../model/register.ts';
import { site } from '../../site.ts';
import { formatDate } from '../../text/date.ts';
import type { NextOutput } from '../output/next-output.ts';
import { runApart } from '../run-apart.ts';
import type { Card } from './card.ts';
import type { DrawOrder } from './draw-apart.ts';

/** Starting a process takes as long as drawing this many cards. */
const WORTH_A_PROCESS = 12;

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
  const pictures = await drawAll(todo.map(({ card }) => card));
  for (const [place, { name, key }] of todo.entries()) {
    const picture = pictures[place];
    if (picture !== undefined) output.write(name, picture, { key });
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

/** The pictures of the cards, in their order; the drawing code is loaded only now. */
async function drawAll(cards: readonly Card[]): Promise<readonly Uint8Array[]> {
  if (cards.length < WORTH_A_PROCESS) {
    const { draw } = await import('./draw.ts');
    return Promise.all(cards.map(draw));
  }
  // What drawing takes, this process would keep to its end: a sixth of what a large archive takes.
  const folder = mkdtempSync(path.join(tmpdir(), 'ban-tin-ve-'));
  try {
    await runApart(path.join(import.meta.dirname, 'draw-apart.ts'), {
      folder,
      cards,
    } satisfies DrawOrder);
    return cards.map((_, place) => readFileSync(path.join(folder, String(place))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
