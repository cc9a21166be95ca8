import type { EnglishFrame, FrameLink } from '../model/frame.ts';
import { site } from '../site.ts';
import { englishStructure, leaders, ORGANIZATION_URLS } from './organization.ts';
import { staticPages } from './static-pages.ts';

/** The pages in English that there are, the one of the structure and the one of contacts first. */
export async function englishLinks(): Promise<readonly FrameLink[]> {
  if (!site.features.english) return [];
  const pages = (await staticPages()).filter(({ data }) => data.lang === 'en');
  return [
    ...((await englishStructure()).length > 0 ? [STRUCTURE] : []),
    ...((await englishLeaders()).length > 0 ? [CONTACTS] : []),
    ...pages
      .toSorted((a, b) => (a.data.order ?? Infinity) - (b.data.order ?? Infinity))
      .map(({ id, data }) => ({ label: data.title, url: `/${id}/` })),
  ];
}

/** Static paths of the English pages that the site makes by itself; none when there is nothing in English. */
export async function englishPaths(): Promise<EnglishPath[]> {
  const links = await englishLinks();
  if (links.length === 0) return [];
  const roots = await englishStructure();
  const officials = await englishLeaders();
  return [
    { params: { path: undefined }, props: { home: links } },
    ...(roots.length > 0 ? [{ params: { path: 'structure' }, props: { roots } }] : []),
    ...(officials.length > 0 ? [{ params: { path: 'contacts' }, props: { officials } }] : []),
  ];
}

/** What stands around English pages; undefined when there is none. */
export async function englishFrame(): Promise<EnglishFrame | undefined> {
  const links = await englishLinks();
  return links.length === 0 ? undefined : { links, translations: await translations(links) };
}

/** The same page in the other language, by address, both ways; a page whose translation isn't there has none. */
async function translations(
  links: readonly FrameLink[],
): Promise<Readonly<Record<string, string>>> {
  const there = new Set(['/en/', ...links.map(({ url }) => url)]);
  const pairs = [
    { own: '/', english: '/en/' },
    { own: ORGANIZATION_URLS.structure, english: STRUCTURE.url },
    { own: ORGANIZATION_URLS.leaders, english: CONTACTS.url },
    ...(await staticPages()).flatMap(({ id, data: { translates } }) =>
      translates === undefined ? [] : [{ own: translates, english: `/${id}/` }],
    ),
  ].filter(({ english }) => there.has(english));
  return Object.fromEntries(
    pairs.flatMap(({ own, english }) => [
      [own, english],
      [english, own],
    ]),
  );
}

async function englishLeaders() {
  return (await leaders()).filter(({ officeEn }) => officeEn !== undefined);
}

const STRUCTURE = { label: 'Structure and functions', url: '/en/structure/' };
const CONTACTS = { label: 'Contacts', url: '/en/contacts/' };

type Structure = Awaited<ReturnType<typeof englishStructure>>;
type Officials = Awaited<ReturnType<typeof leaders>>;

interface EnglishPath {
  readonly params: { readonly path: string | undefined };
  /** One of three: the home page's links, the structure, the contacts. */
  readonly props: {
    readonly home?: readonly FrameLink[];
    readonly roots?: Structure;
    readonly officials?: Officials;
  };
}
