/** What can be switched off in `src/site.ts`, and by what in the output of `tests/fixtures/kinds` it is known. */
export interface Switch {
  readonly name: string;
  /** The settings on and off, as they are written. */
  readonly on: string;
  readonly off: string;
  /** Files that only it makes. */
  readonly files?: RegExp;
  /** What stands in files only because of it: links, markup, styles, scripts. */
  readonly bytes?: RegExp;
}

function feature(name: string, known: Pick<Switch, 'files' | 'bytes'>): Switch {
  return { name, on: `    ${name}: true,`, off: `    ${name}: false,`, ...known };
}

const FORMS = "['rss', 'atom', 'json']";

export const switches: readonly Switch[] = [
  feature('events', { files: /^su-kien\//, bytes: /\/su-kien\// }),
  feature('days', { files: /^luu-tru\/\d+\/\d+\/\d+\// }),
  feature('feedArchive', { files: /^luu-tru\/.*atom\.xml$/, bytes: /prev-archive|\/history\// }),
  feature('document', { files: /^van-ban\//, bytes: /["'(]\/van-ban\// }),
  feature('question', { files: /^hoi-dap\//, bytes: /["'(]\/hoi-dap\// }),
  feature('album', { files: /^thu-vien-anh\//, bytes: /["'(]\/thu-vien-anh\// }),
  feature('consultation', { files: /^lay-y-kien\//, bytes: /["'(]\/lay-y-kien\// }),
  feature('abbreviations', { bytes: /<abbr/ }),
  feature('reportError', { bytes: /Thấy chỗ sai|article-report/ }),
  feature('package', {
    files: /(?:toan-van\.html|du-lieu\.json)$/,
    bytes: /toan-van\.html|du-lieu\.json/,
  }),
  feature('issue', { files: /^so\//, bytes: /["'(]\/so\// }),
  feature('issuePdf', { files: /^so\/.*\.pdf$/, bytes: /\/so\/[^"]*\.pdf/ }),
  feature('calendar', { files: /^lich-cong-tac\//, bytes: /["'(]\/lich-cong-tac\// }),
  feature('organization', {
    files: /^(?:co-cau-to-chuc|lanh-dao|en\/(?:structure|contacts))\//,
    bytes: /["'(]\/(?:co-cau-to-chuc|lanh-dao)\//,
  }),
  feature('english', { files: /^en\//, bytes: /["'(]\/en\/|hreflang|English/ }),
  feature('offline', {
    files: /^(?:sw\.js|manifest\.json|ngoai-tuyen\/|bieu-tuong\/)/,
    bytes: /["'(]\/ngoai-tuyen\/|manifest\.json|serviceWorker|\/bieu-tuong\//,
  }),
  {
    name: 'tools',
    on: "tools: ['look', 'share', 'save', 'print', 'copy', 'listen'] as",
    off: 'tools: [] as',
    bytes:
      /thanh-doc|class="tool|\.tools?[\s{,]|look-menu|data-theme=|data-size|hien-thi|speechSynthesis/,
  },
  {
    name: 'previews',
    on: 'previews: 50 as',
    off: 'previews: 0 as',
    files: /anh-chia-se\.png$/,
    bytes: /anh-chia-se|og:image/,
  },
  {
    name: 'editing',
    on: 'editing: Editing | undefined = {};',
    off: 'editing: Editing | undefined = undefined;',
    files: /^quan-tri\//,
    bytes: /\/quan-tri\/|sveltia/i,
  },
  ...Object.entries({
    all: /^(?:rss\.xml|atom\.xml|feed\.json|luu-tru\/.*atom\.xml)$/,
    sections: /^chuyen-muc\/.*(?:rss|atom|feed)\./,
    events: /^su-kien\/.*(?:rss|atom|feed)\./,
    authors: /^tac-gia\/.*(?:rss|atom|feed)\./,
    tags: /^the\/.*(?:rss|atom|feed)\./,
  }).map(([list, files]): Switch => {
    const forms = ['authors', 'tags'].includes(list) ? "['rss']" : FORMS;
    return {
      name: `feeds of ${list}`,
      on: `    ${list}: ${forms},`,
      off: `    ${list}: [],`,
      files,
    };
  }),
];

/** Known when all feeds are off. */
export const anyFeed: Pick<Switch, 'files' | 'bytes'> = {
  files: /(?:rss|atom)\.xml$|feed\.json$|nguon-tin/,
  bytes: /(?:rss|atom)\.xml|feed\.json|nguon-tin/,
};
