import { headersFor } from '../build/headers.ts';
import { GENERATED, type HostRules } from './host-rules.ts';

/**
 * The rules as an `.htaccess` for Apache 2.4, with what else a shared host has to be told: the page for what isn't
 * there, no lists of files, the compressed copies beside the files.
 */
export function formatApache({ headers, redirects }: HostRules): string {
  const inner = headers.filter(({ pattern }) => pattern !== '/*');
  return [
    `# ${GENERATED}`,
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    'ErrorDocument 404 /404.html',
    'ErrorDocument 403 /404.html',
    'AddDefaultCharset UTF-8',
    'AddType text/calendar .ics',
    'AddType application/manifest+json .webmanifest',
    '<FilesMatch "^(?:\\.ht.*|_headers|_redirects)$">',
    '  Require all denied',
    '</FilesMatch>',
    '<IfModule mod_headers.c>',
    ...setHeaders(headersFor(headers, '/')),
    ...inner.flatMap(({ pattern }) => [
      `  <If "%{REQUEST_URI} =~ m#^${escapePattern(pattern)}#">`,
      ...setHeaders(headersFor(headers, pattern.replace(/\*$/, ''))).map((line) => `  ${line}`),
      '  </If>',
    ]),
    '</IfModule>',
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    ...redirects.map(
      ({ from, to }) => `  RewriteRule "^${escape(from.slice(1))}$" "${to}" [R=301,L]`,
    ),
    ...COMPRESSED.flatMap(preferCompressed),
    '</IfModule>',
    '',
  ].join('\n');
}

function setHeaders(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).map(
    ([name, value]) => `  Header always set ${name} "${value.replaceAll('"', '\\"')}"`,
  );
}

/** Answers with the copy that `deploy:compress` laid beside a file, under the file's own type. */
function preferCompressed({ coding, suffix }: (typeof COMPRESSED)[number]): string[] {
  return [
    `  RewriteCond "%{HTTP:Accept-Encoding}" "${coding}"`,
    `  RewriteCond "%{REQUEST_FILENAME}${suffix}" -f`,
    `  RewriteRule "^(.+)$" "$1${suffix}" [L,E=no-gzip:1,E=no-brotli:1]`,
    ...TYPES.map(
      ([extension, type]) =>
        `  RewriteRule "\\.${extension}\\${suffix}$" "-" [T=${type},E=no-gzip:1,E=no-brotli:1]`,
    ),
    `  <FilesMatch "\\${suffix}$">`,
    `    Header set Content-Encoding ${coding}`,
    '    Header append Vary Accept-Encoding',
    '  </FilesMatch>',
  ];
}

function escapePattern(pattern: string): string {
  return pattern.endsWith('*') ? escape(pattern.slice(0, -1)) : `${escape(pattern)}$`;
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\#]/g, '\\$&');
}

const COMPRESSED = [
  { coding: 'br', suffix: '.br' },
  { coding: 'gzip', suffix: '.gz' },
] as const;

const TYPES = [
  ['html', 'text/html'],
  ['css', 'text/css'],
  ['js', 'text/javascript'],
  ['json', 'application/json'],
  ['xml', 'application/xml'],
  ['svg', 'image/svg+xml'],
  ['txt', 'text/plain'],
  ['ics', 'text/calendar'],
  ['webmanifest', 'application/manifest+json'],
] as const;
