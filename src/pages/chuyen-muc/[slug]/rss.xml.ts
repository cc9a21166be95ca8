import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { counted } from '../../../collections/group-paths.ts';
import { bySection } from '../../../collections/groups.ts';
import { summaryOf } from '../../../collections/summary.ts';
import { newestOf, rssFeed } from '../../../feeds/rss.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = (async () =>
  (await bySection()).map((section) => ({
    params: { slug: section.slug },
    props: { section: counted(section), articles: newestOf(section.articles).map(summaryOf) },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { section, articles } }) =>
  new Response(
    await rssFeed({
      title: `${section.name} – ${site.name}`,
      description: `Tin trong chuyên mục ${section.name}.`,
      path: `${section.url}rss.xml`,
      page: section.url,
      articles,
    }),
    { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } },
  );
