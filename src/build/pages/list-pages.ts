import { fileOf, type OpenSite, type PageOrder, type Route, type StaticPath } from './open-site.ts';

/**
 * Every page of the site, with all that it shows. Where two routes claim an address the one that Astro
 * ranks first has it.
 */
export async function listPages({ app, routes }: OpenSite): Promise<readonly PageOrder[]> {
  const files = new Set<string>();
  const pages: PageOrder[] = [];
  const add = (page: Omit<PageOrder, 'file'>, route: Route) => {
    const file = fileOf(page.pathname, route);
    if (!files.has(file)) pages.push({ ...page, file });
    files.add(file);
  };
  for (const [index, route] of routes.entries()) {
    if (route.pathname !== undefined) {
      add({ route: index, pathname: route.pathname }, route);
      continue;
    }
    const { getStaticPaths } = await app.getComponentByRoute(route);
    if (!getStaticPaths) throw new Error(`${route.component} has no getStaticPaths.`);
    // Astro's own list of them writes and checks each address twice, which a large archive notices.
    for (const path of await getStaticPaths()) {
      add({ route: index, pathname: pathnameOf(route, path.params), path }, route);
    }
  }
  return pages;
}

function pathnameOf({ component, segments }: Route, params: StaticPath['params']): string {
  let pathname = '';
  for (const parts of segments) {
    let segment = '';
    for (const { content, dynamic, spread } of parts) {
      segment += dynamic ? (params[spread ? content.slice(3) : content] ?? '') : content;
    }
    if (segment !== '') pathname += `/${segment}`;
  }
  if (!PLAIN.test(pathname)) {
    throw new Error(
      `${component}: “${pathname}” is no plain address of letters, digits and hyphens.`,
    );
  }
  return pathname || '/';
}

/** What needs no escape anywhere in an address, in a file or on a host. */
const PLAIN = /^[\w./-]*$/;
