import { defineCollection } from 'astro:content';
import { articleLoader, pageLoader, registerLoader } from './loader/astro-loaders.ts';
import { storedArticleSchema, storedPageSchema } from './loader/stored.ts';
import { abbreviationSchema, authorSchema, categorySchema } from './model/register.ts';

export const collections = {
  articles: defineCollection({
    loader: articleLoader(),
    schema: ({ image }) => storedArticleSchema(image),
  }),
  pages: defineCollection({
    loader: pageLoader(),
    schema: ({ image }) => storedPageSchema(image),
  }),
  categories: defineCollection({ loader: registerLoader('categories'), schema: categorySchema }),
  authors: defineCollection({ loader: registerLoader('authors'), schema: authorSchema }),
  abbreviations: defineCollection({
    loader: registerLoader('abbreviations'),
    schema: abbreviationSchema,
  }),
};
