import { getImage } from 'astro:assets';
import { cacheFolder } from '../loader/folders.ts';
import { RenderCache } from '../loader/render-cache.ts';
import type { Rendered } from '../markdown/rendered.ts';
import type { Article } from './articles.ts';

const PLACEHOLDER = /<img data-picture="(\d+)"([^>]*)>/g;
const SIZES = '(min-width: 60rem) 42rem, 100vw';

/** The rendered body of an article or a page, its pictures in place. */
export async function bodyOf(entry: Pick<Article, 'bodyKey' | 'pictures'>): Promise<string> {
  const { html } = renderedBodyOf(entry);
  const pictures = await Promise.all(entry.pictures.map(pictureAttributes));
  return html.replace(PLACEHOLDER, (_, index: string, rest: string) => {
    return `<img ${pictures[Number(index)] ?? ''}${rest}>`;
  });
}

/** What the loader kept of a body: text, headings and the HTML with placeholders. */
function renderedBodyOf({ bodyKey }: Pick<Article, 'bodyKey'>): Rendered {
  const rendered = new RenderCache(cacheFolder()).get(bodyKey);
  if (!rendered)
    throw new Error(`Mất bản kết xuất ${bodyKey} trong ${cacheFolder()}; hãy dựng lại.`);
  return rendered;
}

async function pictureAttributes(src: Article['pictures'][number]): Promise<string> {
  const widths = [360, 720, 1080, 1440].filter((width) => width < src.width);
  const image = await getImage({ src, widths: [...widths, Math.min(src.width, 1440)] });
  const { width, height } = image.attributes;
  return `src="${image.src}" srcset="${image.srcSet.attribute}" sizes="${SIZES}" width="${width}" height="${height}" loading="lazy" decoding="async"`;
}
