import { getCollection } from 'astro:content';
import { buildInstant } from '../model/build-instant.ts';
import { hasFeeds } from '../model/feed.ts';
import type { Frame } from '../model/frame.ts';
import { isShown } from '../model/notice.ts';
import { site } from '../site.ts';
import { albums } from './albums.ts';
import { sessions } from './calendar.ts';
import { consultations } from './consultations.ts';
import { documents } from './documents.ts';
import { englishFrame } from './english.ts';
import { byEvent } from './groups.ts';
import { issues } from './issues.ts';
import { leaders, structure } from './organization.ts';
import { questions } from './questions.ts';
import { staticPages } from './static-pages.ts';

let made: Promise<Frame> | undefined;

/** What stands around every page: links to what there is, and the notices of these days; made once a build. */
export function frame(): Promise<Frame> {
  // The dev server must see an edited register at once.
  if (import.meta.env.DEV) return makeFrame();
  made ??= makeFrame();
  return made;
}

async function makeFrame(): Promise<Frame> {
  const known = await knownAddresses();
  const isThere = ({ url }: { readonly url: string }) =>
    // Only the site's main addresses can be missing; the check looks at all others.
    !/^\/[^/.]+\/$/.test(url) || known.has(url);
  const now = buildInstant();
  const notices = (await getCollection('notices')).map(({ data }) => data);
  return {
    navigation: site.navigation.filter(isThere),
    footer: site.footer.filter(isThere),
    english: await englishFrame(),
    notices: notices.filter((notice) => isShown(notice, now)),
  };
}

/** A route's `getStaticPaths` that gives each page the frame beside its own props. */
export function framed<Path extends { readonly params: object; readonly props: object }>(
  read: () => Promise<readonly Path[]>,
): () => Promise<{ params: Path['params']; props: Path['props'] & { frame: Frame } }[]> {
  return async () => {
    const around = await frame();
    return (await read()).map(({ params, props }) => ({
      params,
      props: { ...props, frame: around },
    }));
  };
}

async function knownAddresses(): Promise<ReadonlySet<string>> {
  const kinds = {
    '/su-kien/': await byEvent(),
    '/van-ban/': await documents(),
    '/hoi-dap/': await questions(),
    '/lay-y-kien/': await consultations(),
    '/thu-vien-anh/': await albums(),
    '/so/': await issues(),
    '/lich-cong-tac/': await sessions(),
    '/co-cau-to-chuc/': await structure(),
    '/lanh-dao/': await leaders(),
  };
  return new Set([
    ...ALWAYS,
    ...(hasFeeds() ? ['/nguon-tin/'] : []),
    ...(site.features.offline ? ['/ngoai-tuyen/'] : []),
    ...(site.features.evidence ? ['/bao-cao/'] : []),
    ...(await staticPages()).map(({ id }) => `/${id}/`),
    ...Object.entries(kinds).flatMap(([url, items]) => (items.length > 0 ? [url] : [])),
  ]);
}

const ALWAYS = ['/tin/', '/chuyen-muc/', '/the/', '/tac-gia/', '/luu-tru/', '/tim-kiem/'];
