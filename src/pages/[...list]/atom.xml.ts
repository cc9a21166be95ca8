import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { feedPaths } from '../../collections/feeds.ts';
import { atomFeed } from '../../feeds/atom.ts';

export const getStaticPaths = (() => feedPaths('atom')) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { feed } }) =>
  new Response(atomFeed(feed), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
