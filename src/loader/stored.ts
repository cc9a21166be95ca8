import * as z from 'zod';
import { articleShape, imageShape } from '../model/article.ts';
import { albumSchema } from '../model/album.ts';
import { bulletinIssueSchema } from '../model/bulletin-issue.ts';
import { issuePrintSchema } from '../model/issue-print.ts';
import { pageShape } from '../model/page.ts';

/** What the loader adds to the front matter of an article that it hands to Astro. */
const derivedShape = {
  /** Name of the rendered body in the render cache. */
  bodyKey: z.string(),
  /** The beginning of the text, for lists when the editor gave no description. */
  excerpt: z.string(),
  /** White-space separated syllables. */
  words: z.number(),
  /** Files to download, in the editor's order. */
  files: z.array(
    z.strictObject({
      title: z.string(),
      url: z.string(),
      type: z.string(),
      bytes: z.number(),
    }),
  ),
};

/**
 * Schema of the `articles` collection.
 * @param image Astro's `image()`: turns a path beside the article into a picture with dimensions
 */
export function storedArticleSchema<Picture extends z.ZodType>(image: () => Picture) {
  return z.strictObject({
    ...articleShape,
    ...derivedShape,
    image: z.strictObject({ ...imageShape, src: image() }).optional(),
    pictures: z.array(image()),
  });
}

/** Schema of the collection of another kind, its front matter extended by what the loader found. */
export function storedOtherSchema<Shape extends z.ZodRawShape, Picture extends z.ZodType>(
  schema: z.ZodObject<Shape>,
  image: () => Picture,
) {
  const { bodyKey, excerpt, files } = derivedShape;
  return schema.extend({ bodyKey, excerpt, files, pictures: z.array(image()) });
}

/** Schema of the `albums` collection. */
export function storedAlbumSchema<Picture extends z.ZodType>(image: () => Picture) {
  const photo = z.strictObject({ ...imageShape, src: image() });
  return storedOtherSchema(albumSchema, image).extend({ photos: z.array(photo) });
}

/** Schema of the `issues` collection; without a print in the dev server. */
export function storedIssueSchema<Picture extends z.ZodType>(image: () => Picture) {
  const cover = z.strictObject({ ...imageShape, src: image() });
  return storedOtherSchema(bulletinIssueSchema, image).extend({
    cover: cover.optional(),
    print: issuePrintSchema.optional(),
  });
}

/** Schema of the `pages` collection; an .mdx page has no rendered body, Astro compiles it. */
export function storedPageSchema<Picture extends z.ZodType>(image: () => Picture) {
  return z.strictObject({
    ...pageShape,
    bodyKey: derivedShape.bodyKey.optional(),
    pictures: z.array(image()),
  });
}
