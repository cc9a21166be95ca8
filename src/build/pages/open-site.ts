import { cpSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { site } from '../../site.ts';
import { pictureAddress, takePictures, type Transform } from './picture-addresses.ts';

/** A route of the compiled site; Astro's own type is wider and internal. */
export interface Route {
  readonly route: string;
  readonly component: string;
  readonly type: string;
  readonly prerender: boolean;
  /** The parts between slashes; a part is text or stands for a parameter. */
  readonly segments: readonly (readonly {
    readonly content: string;
    readonly dynamic: boolean;
    readonly spread: boolean;
  }[])[];
  /** Undefined for a route of many pages. */
  readonly pathname?: string | undefined;
}

/** What `getStaticPaths` says of one page. */
export interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props?: Readonly<Record<string, unknown>> | undefined;
}

/** One page to write. Plain data: it can be handed to a thread. */
export interface PageOrder {
  /** Index into the routes of the site. */
  readonly route: number;
  /** Address of the page without its site: `/tin/2020/06/so-ket`. */
  readonly pathname: string;
  /** Its file in the output. */
  readonly file: string;
  /** Undefined for a route of one page. */
  readonly path?: StaticPath | undefined;
}

/** What rendering gave. */
export interface RenderedPage {
  readonly bytes: Buffer;
  /** Pictures that the page asks for and that have to be made. */
  readonly pictures: readonly Transform[];
}

/** The compiled site, loaded into this thread. */
export interface OpenSite {
  readonly routes: readonly Route[];
  readonly app: App;
  render(order: PageOrder): Promise<RenderedPage>;
}

/** Loads compiled code; it asks for content only when pages are listed. */
export async function openSite(folder: string): Promise<OpenSite> {
  const head = JSON.parse(readFileSync(path.join(folder, 'head.json'), 'utf8')) as Head;
  const entry = path.join(unloadedCode(folder), head.entry);
  // Where Astro's getImage leaves word of each picture that it gives an address.
  Object.assign(globalThis, {
    astroAsset: { addStaticImage: pictureAddress, referencedImages: new Set() },
  });
  const { app } = (await import(pathToFileURL(entry).href)) as { app: App };
  app.setInternals({
    pagesByKeys: new Map(
      head.pages.map((page) => [`${page.route}${KEY_SEPARATOR}${page.component}`, page]),
    ),
    entrySpecifierToBundleMap: new Map(),
  });
  app.setOptions({
    settings: { scripts: head.scripts },
    logger: { options: { destination: { write: () => undefined } } },
  });
  const routes = app.manifest.routes
    .map(({ routeData }) => routeData)
    .filter(({ prerender, type }) => prerender && type !== 'redirect');
  const showing = await showOneAtATime(app, routes);
  return {
    app,
    routes,
    async render(order) {
      const route = routes[order.route];
      if (!route) throw new Error(`There is no route ${order.route}.`);
      showing.path = order.path;
      const response = await app.render(new Request(addressOf(order, route)), { routeData: route });
      const isError = response.status >= 300 && !route.route.endsWith('/404');
      if (isError) throw new Error(`${order.pathname}: status ${response.status}`);
      return { bytes: Buffer.from(await response.arrayBuffer()), pictures: takePictures() };
    },
  };
}

/**
 * Where Astro keeps the paths of a route by their address it finds the page being rendered, whatever the address: who
 * orders a page says all that it shows.
 */
async function showOneAtATime(
  app: App,
  routes: readonly Route[],
): Promise<{ path?: StaticPath | undefined }> {
  const showing: { path?: StaticPath | undefined } = {};
  const staticPaths = Object.assign([], { keyed: { get: () => showing.path } });
  for (const route of routes) {
    if (route.pathname !== undefined) continue;
    app.routeCache.set(route, { mod: await app.getComponentByRoute(route), staticPaths });
  }
  return showing;
}

const loaded = new Set<string>();

process.once('exit', () => {
  // What was there before belongs to the cache.
  for (const folder of loaded)
    if (!folder.endsWith('/server')) rmSync(folder, { recursive: true, force: true });
});

/**
 * A folder of server code that this thread has not loaded yet. Modules remember the content of their
 * build, and a module is loaded once a thread: a second build in one process needs files of its own.
 */
function unloadedCode(folder: string): string {
  // A module is known by where its file really is, whichever links lead there.
  const server = realpathSync(path.join(folder, 'server'));
  if (!loaded.has(server)) {
    loaded.add(server);
    return server;
  }
  const again = path.join(folder, `server.${process.pid}.${loaded.size}`);
  loaded.add(again);
  cpSync(server, again, { recursive: true });
  return again;
}

/** astro/dist/core/build/plugins/util.js joins route and component with it. */
const KEY_SEPARATOR = '&';

/** The address that the page has online. */
function addressOf({ pathname }: PageOrder, { type }: Route): string {
  const ending = type === 'endpoint' && path.posix.extname(pathname) !== '' ? '' : '/';
  return new URL(`${pathname.replace(/\/$/, '')}${ending}`, site.url).href;
}

/** The file of a page in the output. */
export function fileOf(pathname: string, { type }: Route): string {
  const name = decodeURI(pathname).replace(/^\/|\/$/g, '');
  if (type === 'endpoint' || name === '404') return type === 'endpoint' ? name : `${name}.html`;
  return name === '' ? 'index.html' : `${name}/index.html`;
}

interface Head {
  readonly entry: string;
  readonly pages: readonly { readonly route: string; readonly component: string }[];
  readonly scripts: readonly unknown[];
}

/** The part of Astro's BuildApp that is used here. */
interface App {
  readonly manifest: { readonly routes: readonly { readonly routeData: Route }[] };
  readonly routeCache: { set(route: Route, entry: object): void };
  getComponentByRoute(route: Route): Promise<{
    readonly getStaticPaths?: () => Promise<readonly StaticPath[]>;
  }>;
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { routeData: Route }): Promise<Response>;
}
