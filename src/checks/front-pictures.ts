import type { YamlPath } from '../model/yaml-place.ts';
import type { AnyText } from './content.ts';

/** A picture that the front matter of a text names, and where. */
export interface FrontPicture {
  readonly path: YamlPath;
  readonly src: string;
}

/** The pictures that the front matter of a text names. */
export function frontPictures(entry: AnyText): readonly FrontPicture[] {
  if (entry.kind === 'album') {
    return entry.data.photos.map(({ src }, index) => ({ path: ['photos', index, 'src'], src }));
  }
  if (entry.kind === 'issue' && entry.data.cover) {
    return [{ path: ['cover', 'src'], src: entry.data.cover.src }];
  }
  if (entry.kind === 'article' && entry.data.image) {
    return [{ path: ['image', 'src'], src: entry.data.image.src }];
  }
  return [];
}
