import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { feedPaths } from '../../collections/feeds.ts';
import { rssFeed } from '../../feeds/rss.ts';

export const getStaticPaths = (() => feedPaths('rss')) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { feed } }) =>
  new Response(await rssFeed(feed), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
