import type { APIRoute } from 'astro';
import { feedGroups } from '../collections/feeds.ts';
import { opml } from '../feeds/opml.ts';

export const GET: APIRoute = async () =>
  new Response(opml(await feedGroups()), {
    headers: { 'Content-Type': 'text/x-opml; charset=utf-8' },
  });
