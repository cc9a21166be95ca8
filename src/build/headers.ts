import type { Editing } from '../site.ts';

/** Headers for the addresses that match a pattern: a path, or a path's beginning followed by `*`. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

const DAY = 86_400;
const KEPT_FOR_EVER = `public, max-age=${365 * DAY}, immutable`;

/**
 * The headers of every answer, for all hosts: the one source of the policy.
 *
 * @param styles CSP hashes (`'sha256-…'`) of the style elements in the output
 * @param scripts CSP hashes of the inline scripts in the output
 * @param editing the web form's settings; undefined when there is none
 */
export function headerRules(
  styles: readonly string[],
  scripts: readonly string[],
  editing: Editing | undefined,
): HeaderRule[] {
  const everywhere = {
    // May be kept, must be asked for: a merge is online at once.
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': contentPolicy(styles, scripts),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Strict-Transport-Security': `max-age=${2 * 365 * DAY}; includeSubDomains`,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
  return [
    { pattern: '/*', headers: everywhere },
    {
      // Their names change with their content. The search worker is one of them: a worker has the policy
      // of its own file, and it alone may compile WebAssembly, which Pagefind's engine is.
      pattern: '/_astro/*',
      headers: {
        'Cache-Control': KEPT_FOR_EVER,
        'Content-Security-Policy':
          "default-src 'none'; connect-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
      },
    },
    // Named by their content too: lists of places of words.
    { pattern: '/pagefind/index/*', headers: { 'Cache-Control': KEPT_FOR_EVER } },
    // These as well, but they hold titles and texts: what is withdrawn should be gone from caches soon.
    // Icons are asked for anew whenever an address changes, as it does with each query.
    ...['/pagefind/cards/*', '/pagefind/doc/*', '/favicon.svg', '/favicon.ico'].map((pattern) => ({
      pattern,
      headers: { 'Cache-Control': `public, max-age=${DAY}` },
    })),
    {
      // Browsers look for a new worker at each visit. It does nothing but fetch.
      pattern: '/sw.js',
      headers: {
        'Cache-Control': 'no-cache',
        'Content-Security-Policy': "default-src 'none'; connect-src 'self'; script-src 'self'",
      },
    },
    ...(editing ? formRules(editing) : []),
  ];
}

/**
 * The rules as Netlify and Cloudflare Pages read them. A later rule replaces a header of an earlier one: Cloudflare would
 * join both values, one policy forbidding what the other allows, unless the earlier is taken off first (`! Name`);
 * Netlify's parser passes over such lines.
 */
export function formatHeaderRules(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers }, order) => {
      const earlier = headersFor(rules.slice(0, order), pattern);
      const replaced = Object.keys(headers).filter((name) => name in earlier);
      const lines = [
        ...replaced.map((name) => `  ! ${name}\n`),
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`),
      ];
      return `${pattern}\n${lines.join('')}`;
    })
    .join('\n');
}

/** Reads back what `formatHeaderRules` writes. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const header = /^\s+([^:!]+):\s*(.*)$/.exec(line);
    if (header) {
      const [, name = '', value = ''] = header;
      const rule = rules.at(-1);
      if (rule) rule.headers[name] = value;
    } else if (/^\S/.test(line)) rules.push({ pattern: line.trim(), headers: {} });
  }
  return rules;
}

/** The headers for one path: every rule that matches, a later one winning. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter(({ pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}

/** The web form alone may style its elements one by one, compile WebAssembly (pictures) and reach the Git host. */
function formRules({ host }: Editing): HeaderRule[] {
  return [
    {
      pattern: '/quan-tri/*',
      headers: {
        'Content-Security-Policy': format({
          ...closedPolicy,
          'connect-src': ["'self'", 'blob:', 'data:', ...(host ? hostOrigins(host) : [])],
          'frame-src': ['blob:'],
          'img-src': ["'self'", 'blob:', 'data:', ...(host ? ['https:'] : [])],
          'media-src': ['blob:'],
          'script-src': ["'self'", "'wasm-unsafe-eval'"],
          'style-src': ["'self'", "'unsafe-inline'"],
          'worker-src': ["'self'", 'blob:'],
        }),
        // Signing in opens the Git host in a window that must be able to answer.
        'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
        'X-Robots-Tag': 'noindex',
      },
    },
    {
      pattern: '/quan-tri/assets/*',
      headers: { 'Cache-Control': KEPT_FOR_EVER },
    },
  ];
}

/** Everything that the form asks of the Git host by itself; the sign-in window is no request of the page. */
function hostOrigins({ kind, server }: NonNullable<Editing['host']>): readonly string[] {
  return server === undefined ? publicHosts[kind] : [server];
}

/** Where a public host answers, and where it says whether it works. */
const publicHosts = {
  github: ['https://api.github.com', 'https://www.githubstatus.com'],
  gitlab: ['https://gitlab.com', 'https://status-api.hostedstatus.com'],
  gitea: ['https://gitea.com'],
} as const;

/** What nothing on the site may do, and what every page needs. */
const closedPolicy = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'connect-src': ["'self'"],
  'font-src': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'img-src': ["'self'", 'data:'],
  'manifest-src': ["'self'"],
};

function contentPolicy(styles: readonly string[], scripts: readonly string[]): string {
  return format({
    ...closedPolicy,
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...styles],
    'worker-src': ["'self'"],
  });
}

function format(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
