import type { FileHashes, Release } from './release.ts';

/** What a publication does, in this order. */
export interface PublicationPlan {
  /** Paths to upload; a step begins when the one before it is whole. */
  readonly uploads: readonly (readonly string[])[];
  /** Paths to remove at the end. */
  readonly removals: readonly string[];
  /** What is online afterwards. */
  readonly release: Release;
  /** Site-absolute addresses whose answer changes, for a CDN to forget. */
  readonly purge: readonly string[];
}

/**
 * Plans how a built site takes the place of what is online so that no reader meets a page whose files aren't there:
 * first what pages and the index name, then pages, then what leads to them. Code, fonts and index files of the old
 * release stay for a time, for readers who have its pages open; texts and pictures that went away go at once.
 *
 * @param online what the last publication left, if there was one
 * @param files the built site
 * @param now the instant of publishing
 */
export function planPublication(
  online: Release | undefined,
  files: FileHashes,
  now: Date,
): PublicationPlan {
  const before = online?.files ?? {};
  const changed = Object.keys(files).filter((name) => files[name] !== before[name]);
  const gone = Object.keys(before).filter((name) => files[name] === undefined);
  const retired = retire(online, files, gone, now);
  const kept = (name: string) => retired[name] !== undefined;
  const expired = Object.keys(online?.retired ?? {}).filter(
    (name) => !kept(name) && files[name] === undefined,
  );
  return {
    uploads: [0, 1, 2].map((step) => changed.filter((name) => stepOf(name) === step).sort()),
    removals: [...gone.filter((name) => !kept(name)), ...expired].sort(),
    release: { id: now.toISOString(), files: { ...files }, retired },
    purge: [...changed.filter((name) => before[name] !== undefined), ...gone, ...expired]
      .filter((name) => !kept(name))
      .flatMap(addressesOf)
      .sort(),
  };
}

function retire(
  online: Release | undefined,
  files: FileHashes,
  gone: readonly string[],
  now: Date,
): Release['retired'] {
  const since = now.toISOString();
  const fresh = gone
    .filter((name) => OUTLIVES.test(name))
    .map((name) => [name, { hash: online?.files[name] ?? '', since }] as const);
  const old = Object.entries(online?.retired ?? {}).filter(
    ([name, asset]) => files[name] === undefined && now.getTime() - Date.parse(asset.since) < GRACE,
  );
  return Object.fromEntries([...old, ...fresh]);
}

/** 0: named by others. 1: pages. 2: where readers and machines come in. */
function stepOf(name: string): number {
  if (ENTRANCES.test(name)) return 2;
  return /\.html(?:\.br|\.gz)?$/.test(name) ? 1 : 0;
}

function addressesOf(name: string): string[] {
  const file = `/${name}`;
  return file.endsWith('/index.html') ? [file.slice(0, -'index.html'.length), file] : [file];
}

const COPY = String.raw`(?:\.br|\.gz)?$`;

/** The search index's entry, feeds, sitemaps, the service worker and the list that it follows, the hosts' rules, the home page. */
const ENTRANCES = new RegExp(
  String.raw`^(?:index\.html|sw\.js|ngoai-tuyen/danh-sach\.json|_headers|_redirects|\.htaccess|pagefind/pagefind-entry\.json|(?:.*/)?(?:rss|atom|feed|sitemap)[^/]*\.(?:xml|json))${COPY}`,
);

/** Named by their content's hash, and holding nothing that a withdrawal must take away. */
const OUTLIVES = new RegExp(
  String.raw`^(?:_astro/.*\.(?:js|css|woff2)|pagefind/.*\.(?:pf_index|pf_meta|pagefind)|pagefind/(?:search|facets)\.[0-9a-f]+\.json)${COPY}`,
);

/** Milliseconds. A tab that stays open for longer is loaded again anyway. */
const GRACE = 14 * 24 * 60 * 60 * 1000;
