import type { LoadedArticle, LoadedOther } from '../../loader/load-content.ts';
import type { RenderCache } from '../../loader/render-cache.ts';
import { issueName } from '../../model/bulletin-issue.ts';
import { findNamed } from '../../model/find-named.ts';
import type { RegisterData } from '../../model/register.ts';
import { htmlToNodes } from '../../print/html-to-nodes.ts';
import type { PrintNode } from '../../print/print-node.ts';
import type { CaptionedPicture, PrintedArticle, PrintedIssue } from '../../print/printed-issue.ts';
import { absoluteUrl, site } from '../../site.ts';
import { formatDate, formatDateLong } from '../../text/date.ts';
import type { PrintPictures } from './print-pictures.ts';

type LoadedIssue = Extract<LoadedOther, { kind: 'issue' }>;

/** All that the print of an issue shows. */
export function printedIssue(
  issue: LoadedIssue,
  articles: readonly LoadedArticle[],
  registers: RegisterData,
  rendered: RenderCache,
  pictures: PrintPictures,
): PrintedIssue {
  const { title, description, date, cover, masthead, imprint } = issue.data;
  const { name, agency, contact } = site;
  const { address, phone, email } = contact;
  return {
    site: { name, agency, address, phone, email, host: new URL(site.url).host },
    name: issueName(issue.id),
    title,
    description,
    date: { year: date.year, month: date.month, day: date.day },
    day: formatDateLong(date),
    cover: cover && captioned(issue.file, cover),
    foreword: bodyOf(issue),
    articles: articles.map(printedArticle),
    masthead: masthead.map(({ role, names }) => ({ label: role, text: names.join(', ') })),
    imprint: imprint ? imprintLines(imprint) : [],
  };

  function printedArticle(article: LoadedArticle): PrintedArticle {
    const { data, file } = article;
    return {
      title: data.title,
      section: findNamed(registers.categories, data.category)?.name ?? data.category,
      authors: data.author.join(', '),
      date: formatDate(data.date),
      description: data.description,
      image: data.image && captioned(file, data.image),
      lang: data.lang,
      source: data.source,
      corrections: data.corrections.map(({ note }) => note),
      body: bodyOf(article),
    };
  }

  function bodyOf({ file, bodyKey }: LoadedIssue | LoadedArticle): readonly PrintNode[] {
    const body = rendered.get(bodyKey ?? '');
    if (!body) return [];
    const pictureOf = (reference: number | string, alt: string) => {
      const target = typeof reference === 'number' ? body.pictures[reference] : reference;
      return target === undefined ? undefined : pictures.take(file, target, alt);
    };
    return htmlToNodes(body.html, pictureOf, absoluteUrl);
  }

  function captioned(
    from: string,
    { src, alt, caption, credit }: NonNullable<LoadedArticle['data']['image']>,
  ): CaptionedPicture | undefined {
    const picture = pictures.take(from, src, alt);
    return picture && { ...picture, caption, credit };
  }
}

function imprintLines(imprint: NonNullable<LoadedIssue['data']['imprint']>) {
  const { licence, licensed, printer, copies, period, responsible } = imprint;
  return [
    { label: 'Giấy phép xuất bản', text: `Số ${licence}, ngày ${licensed}` },
    { label: 'Nơi in', text: printer },
    { label: 'Số lượng in', text: copies },
    { label: 'Kỳ hạn xuất bản', text: period },
    { label: 'Chịu trách nhiệm xuất bản', text: responsible },
  ];
}
