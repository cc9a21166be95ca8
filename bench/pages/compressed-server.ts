import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { lookup } from 'mrmime';
import { headersFor, parseHeaderRules } from '../../src/build/headers.ts';

/**
 * Serves a folder as a host does that has precompressed copies: Brotli for text, the headers of `_headers`, and
 * `404.html` for what isn't there. Other generators' folders bring no `_headers`; their hashed files are cached for a year.
 */
export function compressedServer(folder: string): Server {
  const headerFile = path.join(folder, '_headers');
  const rules = parseHeaderRules(existsSync(headerFile) ? readFileSync(headerFile, 'utf8') : '');
  const answers = new Map<string, Buffer>();
  const read = (file: string): Buffer => {
    const known = answers.get(file) ?? answerOf(file);
    answers.set(file, known);
    return known;
  };
  return createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const found = fileOf(folder, pathname);
    const file = found ?? path.join(folder, '404.html');
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Cache-Control', /\/_astro\//.test(pathname) ? YEAR : 'no-cache');
    for (const [name, value] of Object.entries(headersFor(rules, pathname))) {
      response.setHeader(name, value);
    }
    const type = lookup(file) ?? 'application/octet-stream';
    response.setHeader('Content-Type', type.startsWith('text/') ? `${type}; charset=utf-8` : type);
    if (isText(file)) response.setHeader('Content-Encoding', 'br');
    const body = read(file);
    response.setHeader('Content-Length', body.length);
    response.writeHead(found === undefined ? 404 : 200).end(body);
  });
}

/** Bytes of a file as they cross the wire. */
export function answerOf(file: string): Buffer {
  const bytes = readFileSync(file);
  if (!isText(file)) return bytes;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/** The file that answers for a path; undefined when there is none. */
export function fileOf(folder: string, pathname: string): string | undefined {
  const file = path.join(folder, pathname, pathname.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function isText(file: string): boolean {
  return /\.(?:html|css|m?js|json|xml|svg|txt|webmanifest)$/.test(file);
}

const YEAR = 'public, max-age=31536000, immutable';
