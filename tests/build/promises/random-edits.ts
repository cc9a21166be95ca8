import {
  AUTHORS,
  registerOf,
  SECTIONS,
  TAGS,
  type Content,
  type TestArticle,
} from './small-content.ts';
import { pngOf } from './png.ts';

/** Draws numbers from 0 up to 1, the same ones for the same seed. */
export type Random = () => number;

/** One change that an editor makes; it says what it did. */
export type Edit = (content: Content, random: Random) => { content: Content; told: string };

/** Every kind of edit that content can have. */
export const edits: Readonly<Record<string, Edit>> = {
  body: ofArticle((one, random) => ({ ...one, body: [...one.body, sentence(random)] })),
  title: ofData((random) => ({ title: sentence(random) })),
  description: ofData((random) => ({ description: random() < 0.3 ? undefined : sentence(random) })),
  date: ofArticle((one, random) => {
    const month = Number(one.month.slice(-2));
    return { ...one, data: { ...one.data, date: `${1 + below(27, random)}/${month}/2020` } };
  }),
  updated: ofData((random) => ({ updated: `${1 + below(27, random)}/9/2020` })),
  tag: ofData((random) => ({ tags: [...new Set([pick(TAGS, random), pick(TAGS, random)])] })),
  section: ofData((random) => ({ category: pick(SECTIONS, random) })),
  author: ofData((random) => ({ author: pick(AUTHORS, random) })),
  event: ofData((random) => ({ event: random() < 0.5 ? 'Đại hội' : undefined })),
  draft: ofData((random) => ({ draft: random() < 0.5 })),
  withdraw: ofData((random) => ({
    withdrawn: random() < 0.6 ? { date: '1/8/2020', reason: 'Trùng bài.' } : undefined,
  })),
  redirect: ofArticle((one) => ({
    ...one,
    data: { ...one.data, redirects: [`/cu/${one.name}/`] },
  })),
  rename: ofArticle((one, random) => ({
    ...one,
    name: `${one.name.slice(0, 30).replace(/-+$/, '')}-${below(1e6, random)}`,
  })),
  move: ofArticle((one, random) => {
    const month = 1 + below(6, random);
    return { ...one, month: `2020/0${month}`, data: { ...one.data, date: `5/${month}/2020` } };
  }),
  delete: (content, random) => {
    const name = pick([...content.articles.keys()], random);
    const articles = new Map(content.articles);
    if (articles.size > 4) articles.delete(name);
    return { content: { ...content, articles }, told: `delete ${name}` };
  },
  add: (content, random) => {
    const from = pick([...content.articles.values()], random);
    const name = `bai-moi-${below(1e6, random)}`;
    const data = { ...from.data, title: sentence(random), redirects: undefined };
    const articles = new Map(content.articles).set(name, { ...from, name, data });
    return { content: { ...content, articles }, told: `add ${name}` };
  },
  'picture shown': ofArticle((one, random) => ({
    ...one,
    month: '2020/01',
    data: {
      ...one.data,
      date: '5/1/2020',
      image: random() < 0.5 ? { src: 'anh-thu.png', alt: 'Ảnh thử một màu' } : undefined,
    },
    body: random() < 0.5 ? [...one.body, '![Ảnh thử một màu](anh-thu.png)'] : one.body,
  })),
  'picture changed': ofFile('tin/2020/01/anh-thu.png', (random) => pngOf(below(200, random))),
  attachment: (content, random) => {
    const file = 'tin/2020/01/dinh-kem.pdf';
    const bytes = `%PDF-1.4\n%${String(random())}\n`;
    const files = new Map(content.files).set(file, bytes);
    const name = pick([...content.articles.keys()], random);
    const one = content.articles.get(name);
    if (!one) return { content, told: 'attachment of none' };
    const attachments = [{ file: 'dinh-kem.pdf', title: 'Tệp thử' }];
    const articles = new Map(content.articles).set(name, {
      ...one,
      month: '2020/01',
      data: { ...one.data, date: '6/1/2020', attachments },
    });
    return { content: { articles, files }, told: `attachment of ${name}` };
  },
  'register of sections': ofFile('chuyen-muc.yaml', (random) =>
    registerOf(SECTIONS, { description: sentence(random) }),
  ),
  'register of events': ofFile('su-kien.yaml', (random) =>
    registerOf(['Đại hội'], { description: sentence(random) }),
  ),
  notices: ofFile('thong-bao.yaml', (random) =>
    random() < 0.4 ? '[]\n' : `- message: ${sentence(random)}\n  until: 31/12/2026\n`,
  ),
  'page of its own': ofFile(
    'trang/gioi-thieu.md',
    (random) => `---\ntitle: Giới thiệu\n---\n\n${sentence(random)}\n`,
  ),
};

function ofArticle(change: (one: TestArticle, random: Random) => TestArticle): Edit {
  return (content, random) => {
    const name = pick([...content.articles.keys()], random);
    const one = content.articles.get(name);
    if (!one) return { content, told: 'nothing' };
    const changed = change(one, random);
    // A picture or a file beside it keeps an article where it is.
    const isBound =
      'attachments' in one.data ||
      one.body.join().includes('anh-thu.png') ||
      one.data['image'] !== undefined;
    const kept = isBound
      ? {
          ...changed,
          month: one.month,
          data: {
            ...changed.data,
            date: changed.month === one.month ? changed.data['date'] : one.data['date'],
          },
        }
      : changed;
    const articles = new Map(content.articles);
    articles.delete(name);
    articles.set(kept.name, kept);
    return { content: { ...content, articles }, told: `${kept.name} (${name})` };
  };
}

function ofData(change: (random: Random) => Readonly<Record<string, unknown>>): Edit {
  return ofArticle((one, random) => ({ ...one, data: { ...one.data, ...change(random) } }));
}

function ofFile(name: string, make: (random: Random) => string | Buffer): Edit {
  return (content, random) => ({
    content: { ...content, files: new Map(content.files).set(name, make(random)) },
    told: name,
  });
}

export function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

export function pick<T>(items: readonly T[], random: Random): T {
  const item = items[below(items.length, random)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

function sentence(random: Random): string {
  const words = ['hội nghị', 'đê điều', 'quy hoạch', 'chợ phiên', 'đường làng', 'trường học'];
  const chosen = Array.from({ length: 4 }, () => pick(words, random)).join(', ');
  return `Tin thử ${below(1e6, random)} về ${chosen}`;
}
