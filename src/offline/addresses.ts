/** Where what belongs to offline reading lies on the site. */
export const offline = {
  /** The service worker; at the root, because a worker sees only what lies beneath it. */
  worker: '/sw.js',
  /** What stands for a page that can't be had, and lists what can. */
  page: '/ngoai-tuyen/',
  /** What there is in this release: see ReleaseList. */
  list: '/ngoai-tuyen/danh-sach.json',
  manifest: '/manifest.json',
  /** Folder of the icons of the installed site. */
  icons: '/bieu-tuong/',
} as const;

/**
 * Caches of the browser. Their names stay the same from release to release, so that a new one takes away nothing that
 * a reader has kept.
 */
export const caches = {
  pages: 'ban-tin-trang',
  pictures: 'ban-tin-anh',
  /** Scripts and fonts, named by their content. */
  files: 'ban-tin-tep',
  search: 'ban-tin-tim-kiem',
  /** The release list that was last followed. */
  release: 'ban-tin-phat-hanh',
} as const;

/** How many articles, the newest, a device keeps without the reader having opened them. */
export const LATEST = 20;
