import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor, parseHeaderRules, type HeaderRule } from './headers.ts';
import { parseRedirects } from './redirects.ts';

/**
 * A server of built files that answers as production does: the headers of `_headers`, the redirects
 * of `_redirects`, compression, and `404.html` with status 404.
 *
 * @param folder the build's output
 */
export function siteServer(folder: string): Server {
  const rules = parseHeaderRules(readText(path.join(folder, '_headers')));
  const redirects = new Map(
    parseRedirects(readText(path.join(folder, '_redirects'))).map(({ from, to }) => [from, to]),
  );
  const files = sirv(folder, { dev: true, etag: true });
  const compress = compression();

  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    setHeaders(response, rules, pathname);
    const moved = redirects.get(pathname);
    if (moved !== undefined) {
      response.writeHead(301, { Location: moved }).end();
      return;
    }
    // Type definitions of `compression` know Express's request and response only; it needs node's.
    compress(request as never, response as never, () => {
      files(request, response, () => {
        notFound(folder, request, response);
      });
    });
  });
}

function setHeaders(
  response: ServerResponse,
  rules: readonly HeaderRule[],
  pathname: string,
): void {
  const headers = headersFor(rules, pathname);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function notFound(folder: string, request: IncomingMessage, response: ServerResponse): void {
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(request.method === 'HEAD' ? undefined : readText(path.join(folder, '404.html')));
}

function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
