import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { fileOf, type OpenSite, type PageOrder } from './open-site.ts';

/**
 * Every page of the site, with all that it shows. Where two routes claim an address the one that Astro
 * ranks first has it.
 */
export async function listPages({ app, routes }: OpenSite): Promise<readonly PageOrder[]> {
  const seen = new Map<object, number>();
  const files = new Set<string>();
  const found = (await new StaticPaths(app as never).getAll()) as readonly Found[];
  return found.flatMap(({ pathname, route }) => {
    const index = routes.indexOf(route);
    if (index === -1) return [];
    const nth = seen.get(route) ?? 0;
    seen.set(route, nth + 1);
    const file = fileOf(pathname, route);
    if (files.has(file)) return [];
    files.add(file);
    const path =
      route.pathname === undefined ? app.routeCache.get(route)?.staticPaths?.[nth] : undefined;
    return [{ route: index, pathname, file, path }];
  });
}

interface Found {
  readonly pathname: string;
  readonly route: OpenSite['routes'][number];
}
