import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { headersFor } from '../build/headers.ts';
import { readHostRules, type HostRules } from './host-rules.ts';

/**
 * Puts the policy into the head of every page of a built site, for hosts that send no headers of ours (GitHub Pages).
 * Doing it again changes nothing.
 *
 * @returns how many pages there are
 */
export async function insertPolicies(folder: string): Promise<number> {
  const rules = readHostRules(folder);
  const pages = (await readdir(folder, { recursive: true })).filter((file) =>
    file.endsWith('.html'),
  );
  for (const page of pages) {
    const file = path.join(folder, page);
    const url = `/${page.split(path.sep).join('/')}`.replace(/index\.html$/, '');
    const before = await readFile(file, 'utf8');
    const after = insertPolicy(before, rules, url);
    if (after === before) continue;
    // The file may have another name in the cache of builds, which must stay as it is.
    await writeFile(`${file}.next`, after);
    await rename(`${file}.next`, file);
  }
  return pages.length;
}

/**
 * A page with the policy in its head. What HTML lets no `meta` say is left out: `frame-ancestors` (HTML Standard, 4.2.5.3, "content security policy state").
 */
function insertPolicy(html: string, { headers }: HostRules, url: string): string {
  const { 'Content-Security-Policy': policy = '', 'Referrer-Policy': referrer = '' } = headersFor(
    headers,
    url,
  );
  const sayable = policy
    .split('; ')
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ');
  const metas = `<meta http-equiv="Content-Security-Policy" content="${sayable}"><meta name="referrer" content="${referrer}">`;
  // The policy rules what follows it, so it stands as far up as the encoding lets it.
  return html.includes('http-equiv="Content-Security-Policy"')
    ? html
    : html.replace(/<meta charset="utf-8">/i, (charset) => `${charset}${metas}`);
}
