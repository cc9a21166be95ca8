/**
 * The lists of a plain site as a JavaScript module, for the peers that are programmed in it: 20 articles a page,
 * feeds of 50, five related by common tags.
 */
export const LISTS_MODULE = `
const slug = (text) => text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'khac';
const KINDS = ['the', 'tac-gia', 'chuyen-muc', 'nam', 'thang', 'ngay'];
const WITH_FEED = ['the', 'tac-gia', 'chuyen-muc'];

/** Articles: {url, title, date, description, terms: {the: [...], ...}, ...}, newest first. */
export function lists(articles) {
  const groups = [{ name: 'Tin mới', url: '/tin/', articles }];
  const overviews = [];
  for (const kind of KINDS) {
    const byTerm = new Map();
    for (const article of articles) {
      for (const term of new Set((article.terms[kind] ?? []).map(slug))) {
        if (!byTerm.has(term)) byTerm.set(term, { name: term, url: '/' + kind + '/' + term + '/', articles: [], feed: WITH_FEED.includes(kind) });
        byTerm.get(term).articles.push(article);
      }
    }
    groups.push(...byTerm.values());
    overviews.push({ name: kind, url: '/' + kind + '/', terms: [...byTerm.values()].map(({ name, url, articles }) => ({ name, url, count: articles.length })) });
  }
  const pages = groups.flatMap(({ name, url, articles }) => {
    const last = Math.max(1, Math.ceil(articles.length / 20));
    return Array.from({ length: last }, (_, index) => ({
      name, url: index === 0 ? url : url + 'trang/' + (index + 1) + '/',
      items: articles.slice(index * 20, index * 20 + 20),
      next: index + 1 < last ? url + 'trang/' + (index + 2) + '/' : undefined,
    }));
  });
  const feeds = [{ name: 'Bản tin', url: '/', articles: articles.slice(0, 50) }, ...groups.filter(({ feed }) => feed).map(({ name, url, articles }) => ({ name, url, articles: articles.slice(0, 50) }))];
  return { pages, overviews, feeds };
}

/** Five related articles of each, by common tags, and its neighbours; by address. */
export function around(articles) {
  const byTag = new Map();
  articles.forEach((article, index) => { for (const tag of article.terms.the ?? []) { const key = slug(tag); if (!byTag.has(key)) byTag.set(key, []); byTag.get(key).push(index); } });
  return new Map(articles.map((article, index) => {
    const weights = new Map();
    for (const tag of article.terms.the ?? []) for (const other of byTag.get(slug(tag)).slice(0, 200)) if (other !== index) weights.set(other, (weights.get(other) ?? 0) + 1);
    const related = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 5).map(([other]) => articles[other]);
    return [article.url, { related, older: articles[index + 1], newer: articles[index - 1] }];
  }));
}

export const escape = (text) => String(text).replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one]);
export const tagUrl = (tag) => '/the/' + slug(tag) + '/';

export function rss({ name, url, articles }) {
  const items = articles.map((one) => '<item><title>' + escape(one.title) + '</title><link>https://bantin.example' + one.url + '</link><guid>https://bantin.example' + one.url + '</guid><pubDate>' + new Date(one.date).toUTCString() + '</pubDate><description>' + escape(one.description) + '</description></item>').join('');
  return '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>' + escape(name) + '</title><link>https://bantin.example' + url + '</link><description>' + escape(name) + '</description>' + items + '</channel></rss>';
}

export function sitemap(urls) {
  return '<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' + urls.map((url) => '<url><loc>https://bantin.example' + url + '</loc></url>').join('') + '</urlset>';
}
`;
