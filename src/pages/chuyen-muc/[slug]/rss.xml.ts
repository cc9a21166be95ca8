import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { bySection } from '../../../collections/groups.ts';
import { rssFeed } from '../../../feeds/rss.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = (async () =>
  (await bySection()).map((section) => ({
    params: { slug: section.slug },
    props: { section },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { section } }) =>
  new Response(
    await rssFeed({
      title: `${section.name} – ${site.name}`,
      description: `Tin trong chuyên mục ${section.name}.`,
      path: `${section.url}rss.xml`,
      page: section.url,
      articles: section.articles,
    }),
    { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } },
  );
