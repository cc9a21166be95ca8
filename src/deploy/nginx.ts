import { headersFor } from '../build/headers.ts';
import { GENERATED, HOST_FILES, type HostRules } from './host-rules.ts';

/**
 * The rules as directives of an nginx `server` block (deploy/nginx/ban-tin.conf includes them).
 * nginx drops the outer `add_header` lines wherever an inner one stands, so each location repeats all of its own.
 */
export function formatNginx({ headers, redirects }: HostRules): string {
  const inner = headers.filter(({ pattern }) => pattern !== '/*');
  return [
    `# ${GENERATED}`,
    ...addHeaders(headersFor(headers, '/')),
    ...inner.flatMap(({ pattern }) => [
      `location ${match(pattern)} {`,
      ...addHeaders(headersFor(headers, pattern.replace(/\*$/, ''))).map((line) => `  ${line}`),
      '}',
    ]),
    ...HOST_FILES.map((file) => `location = ${file} { return 404; }`),
    ...redirects.map(({ from, to }) => `location = ${quote(from)} { return 301 ${quote(to)}; }`),
    '',
  ].join('\n');
}

function addHeaders(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).map(
    ([name, value]) => `add_header ${name} ${quote(value)} always;`,
  );
}

/** A location by its beginning, before any by expression; or by its whole name. */
function match(pattern: string): string {
  return pattern.endsWith('*') ? `^~ ${quote(pattern.slice(0, -1))}` : `= ${quote(pattern)}`;
}

/** nginx reads `$name` as a variable even in quotes and has no way to escape it. */
function quote(value: string): string {
  if (value.includes('$')) throw new Error(`nginx cannot be told a value that holds “$”: ${value}`);
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
