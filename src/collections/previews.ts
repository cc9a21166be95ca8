import { drawnPreviews, PREVIEW_FILE } from '../model/preview.ts';
import { site } from '../site.ts';
import type { Article } from './articles.ts';
import { derived } from './derived.ts';

const drawn = derived((all) => {
  const articles = all.map(({ id, date, image }) => ({
    id,
    date,
    hasPicture: image !== undefined,
  }));
  return new Set(drawnPreviews(articles, site.previews).map(({ id }) => id));
});

/** Site-absolute address of the picture that the build draws for links to an article; undefined when it draws none. */
export async function drawnPreviewOf({ id, url }: Article): Promise<string | undefined> {
  return (await drawn()).has(id) ? url + PREVIEW_FILE : undefined;
}
