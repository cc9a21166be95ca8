import { site } from '../site.ts';

/** Where the handbook lies in the repository; a page for each id. */
export const helpFolder = 'docs/so-tay-bien-tap/loi';

/** The handbook's page about a problem: on the web when the site names its handbook, else in the repository. */
export function helpPage(id: string, handbook: string | undefined = site.handbook): string {
  if (handbook === undefined) return `${helpFolder}/${id}.md`;
  return new URL(`loi/${id}.md`, handbook.endsWith('/') ? handbook : `${handbook}/`).href;
}
