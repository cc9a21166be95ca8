import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHeaderRules, type HeaderRule } from '../build/headers.ts';
import { parseRedirects, type Redirect } from '../build/redirects.ts';

/** What every host must be told about a built site. */
export interface HostRules {
  readonly headers: readonly HeaderRule[];
  readonly redirects: readonly Redirect[];
}

/**
 * Reads the rules that the build wrote beside the pages: `_headers` and `_redirects` are the one source
 * for all hosts.
 *
 * @param folder the build's output
 * @throws {Error} when the folder isn't a built site
 */
export function readHostRules(folder: string): HostRules {
  const headers = path.join(folder, '_headers');
  if (!existsSync(headers)) {
    throw new Error(`Không có tệp ${headers}. Hãy chạy “npm run build” trước.`);
  }
  const redirects = path.join(folder, '_redirects');
  return {
    headers: parseHeaderRules(readFileSync(headers, 'utf8')),
    redirects: existsSync(redirects) ? parseRedirects(readFileSync(redirects, 'utf8')) : [],
  };
}

/** Files of the build that tell hosts what to do and that no reader asks for. */
export const HOST_FILES = ['/_headers', '/_redirects'];

/** The first line of every file made here. */
export const GENERATED =
  'Do “npm run deploy:host” tạo ra từ dist/_headers và dist/_redirects; đừng sửa bằng tay.';
