import type { YamlPath } from '../model/yaml-place.ts';
import type { AnyText, BodyFacts } from './content.ts';
import { findingAt, findingIn } from './finding.ts';
import type { Finding } from './rule.ts';

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

/**
 * Goes through the pictures of a text, those of its front matter and those of its body.
 *
 * @param judge what is wrong with the picture of this address, if anything
 */
export function* pictureFindings(
  entry: AnyText,
  body: BodyFacts,
  judge: (src: string) => Pick<Finding, 'message' | 'mend'> | undefined,
): Iterable<Finding> {
  for (const { path, src } of frontPictures(entry)) {
    const words = judge(src);
    if (words) yield findingAt(entry, path, words);
  }
  for (const reference of body.references) {
    const words = reference.kind === 'image' ? judge(reference.target) : undefined;
    if (words) yield findingIn(entry, reference, words);
  }
}
