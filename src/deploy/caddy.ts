import { headersFor } from '../build/headers.ts';
import { GENERATED, HOST_FILES, type HostRules } from './host-rules.ts';

/** The rules as directives of a Caddy 2 site (deploy/caddy/Caddyfile imports them). */
export function formatCaddy({ headers, redirects }: HostRules): string {
  const inner = headers.filter(({ pattern }) => pattern !== '/*');
  return [
    `# ${GENERATED}`,
    // Elsewhere Caddy puts the widest pattern last, which would undo the others; in a route the order stays.
    'route {',
    ...setHeaders('/*', headersFor(headers, '/')),
    ...inner.flatMap(({ pattern }) =>
      setHeaders(pattern, headersFor(headers, pattern.replace(/\*$/, ''))),
    ),
    ...redirects.map(({ from, to }) => `redir ${from} ${to} permanent`),
    ...HOST_FILES.map((file) => `error ${file} 404`),
    '}',
    '',
  ].join('\n');
}

function setHeaders(pattern: string, headers: Readonly<Record<string, string>>): string[] {
  return [
    `header ${pattern} {`,
    ...Object.entries(headers).map(([name, value]) => `  ${name} ${JSON.stringify(value)}`),
    '}',
  ];
}
