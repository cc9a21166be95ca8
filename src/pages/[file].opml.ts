import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { feedGroups } from '../collections/feeds.ts';
import { opml } from '../feeds/opml.ts';

// A route of many, so that the file is kept while no list comes or goes.
export const getStaticPaths = (async () => {
  const groups = await feedGroups();
  return groups.length === 0 ? [] : [{ params: { file: 'nguon-tin' }, props: { groups } }];
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { groups } }) =>
  new Response(opml(groups), {
    headers: { 'Content-Type': 'text/x-opml; charset=utf-8' },
  });
