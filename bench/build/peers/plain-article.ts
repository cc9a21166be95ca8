import { asMarkdown, placeOf, type Complete } from '../content-folder.ts';

/** An article as the peers have it: path without ending, front matter, Markdown. JSON is YAML. */
export function plainArticle(article: Complete): { name: string; data: PlainData; text: string } {
  const { year, month, name } = placeOf(article);
  const day = (article.date.split('/')[0] ?? '').padStart(2, '0');
  const data = {
    title: article.title,
    date: `${year}-${month}-${day}`,
    description: article.summary ?? '',
    the: article.tags,
    'tac-gia': [article.author],
    'chuyen-muc': [article.category],
    nam: [year],
    thang: [`${year}-${month}`],
    ngay: [`${year}-${month}-${day}`],
  };
  const text = `---\n${JSON.stringify(data)}\n---\n\n${asMarkdown(article.body)}`;
  return { name: `tin/${year}/${month}/${name}`, data, text };
}

interface PlainData {
  readonly title: string;
  readonly date: string;
  readonly description: string;
  readonly the: readonly string[];
}
