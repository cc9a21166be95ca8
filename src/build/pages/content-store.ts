import path from 'node:path';
import * as z from 'zod';
import { collections } from '../../content.config.ts';
import type { ContentLoader } from '../../loader/astro-loaders.ts';
import type { LoadedContent } from '../../loader/load-content.ts';
import type { ContentStore, StoredEntry } from './offer-content.ts';
import type { Picture } from './pictures.ts';

/** What src/content.config.ts says of a collection; Astro's own type allows for kinds that aren't used here. */
interface Collection {
  readonly loader: ContentLoader;
  readonly schema: z.ZodType | ((context: { image: () => z.ZodType }) => z.ZodType);
}

/**
 * The collections of src/content.config.ts, filled from loaded content without Astro's own store, which
 * would write all of it to disk and pass it through the bundler.
 *
 * @param pictureOf the picture at a path
 */
export function contentStore(
  content: LoadedContent,
  pictureOf: (file: string) => Picture,
): ContentStore {
  let folder = '';
  const pictureAt = (relative: string) => pictureOf(path.join(folder, relative));
  const image = () => z.string().transform(pictureAt);
  const store: ContentStore = new Map();
  for (const [name, collection] of Object.entries(collections)) {
    const { loader, schema } = collection as Collection;
    const shape = typeof schema === 'function' ? schema({ image }) : schema;
    const entries = new Map<string, StoredEntry>();
    for (const item of loader.select(content)) {
      folder = path.dirname(path.resolve(item.path ?? ''));
      entries.set(item.id, {
        id: item.id,
        // Only a file of its own has paths of pictures to resolve; all else is parsed already.
        data:
          item.path === undefined
            ? item.data
            : (item.parsed?.(pictureAt) ?? shape.parse(item.data)),
        filePath: item.path,
        deferredRender: item.deferredRender,
      });
    }
    store.set(name, entries);
  }
  return store;
}
