import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { feedPaths } from '../../collections/feeds.ts';
import { jsonFeed } from '../../feeds/json-feed.ts';

export const getStaticPaths = (() => feedPaths('json')) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { feed } }) =>
  new Response(jsonFeed(feed), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
