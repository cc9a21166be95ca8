import type { APIRoute } from 'astro';
import { articles } from '../collections/articles.ts';
import { rssFeed } from '../feeds/rss.ts';
import { site } from '../site.ts';

export const GET: APIRoute = async () =>
  new Response(
    await rssFeed({
      title: site.name,
      description: site.description,
      path: '/rss.xml',
      page: '/',
      articles: await articles(),
    }),
    { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } },
  );
