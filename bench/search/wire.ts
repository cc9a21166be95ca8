import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

/**
 * A `fetch` over a folder that counts what a browser would have transferred: the file as it is when it is
 * already gzipped (Pagefind's own files are), its gzip at level 9 otherwise (any web server does that).
 * A missing file answers 404.
 */
export function countWire(): Wire {
  const wire: Wire = {
    bytes: 0,
    requests: 0,
    byType: new Map(),
    add(path, content) {
      const size = isGzip(content) ? content.length : measureGzip(path, content);
      wire.bytes += size;
      wire.requests += 1;
      const type = path.slice(path.lastIndexOf('.') + 1);
      wire.byType.set(type, (wire.byType.get(type) ?? 0) + size);
    },
    async fetch(input) {
      const path = toPath(input);
      try {
        const content = await readFile(path);
        wire.add(path, content);
        return new Response(content);
      } catch {
        return new Response(null, { status: 404 });
      }
    },
  };
  return wire;
}

/** The same file isn't compressed for each query anew: MiniSearch's takes seconds. */
function measureGzip(path: string, content: Uint8Array): number {
  const key = `${path} ${content.length}`;
  const size = sizes.get(key) ?? gzipSync(content, { level: 9 }).length;
  sizes.set(key, size);
  return size;
}

const sizes = new Map<string, number>();

function toPath(input: unknown): string {
  const address = input instanceof Request ? input.url : String(input);
  return decodeURIComponent(address.replace(/^file:\/\//u, '').replace(/[?#].*$/u, ''));
}

function isGzip(content: Uint8Array): boolean {
  return content[0] === 0x1f && content[1] === 0x8b;
}

export interface Wire {
  bytes: number;
  requests: number;
  readonly byType: Map<string, number>;
  add(path: string, content: Uint8Array): void;
  fetch(input: unknown): Promise<Response>;
}
