import type { APIRoute } from 'astro';
import { absoluteUrl } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(
    [
      'User-agent: *',
      // Pages of results name the search page as their canonical address.
      'Disallow:',
      `Sitemap: ${absoluteUrl('/sitemap-index.xml')}`,
      '',
    ].join('\n'),
  );
