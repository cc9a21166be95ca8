import { defineCollection } from 'astro:content';
import {
  articleLoader,
  pageLoader,
  registerLoader,
  tombstoneLoader,
} from './loader/astro-loaders.ts';
import { storedArticleSchema, storedPageSchema } from './loader/stored.ts';
import { withdrawalSchema } from './model/article-life.ts';
import { registerItems } from './model/register.ts';

export const collections = {
  articles: defineCollection({
    loader: articleLoader(),
    schema: ({ image }) => storedArticleSchema(image),
  }),
  pages: defineCollection({
    loader: pageLoader(),
    schema: ({ image }) => storedPageSchema(image),
  }),
  tombstones: defineCollection({ loader: tombstoneLoader(), schema: withdrawalSchema }),
  categories: defineCollection({
    loader: registerLoader('categories'),
    schema: registerItems.categories,
  }),
  authors: defineCollection({ loader: registerLoader('authors'), schema: registerItems.authors }),
  events: defineCollection({ loader: registerLoader('events'), schema: registerItems.events }),
  agencies: defineCollection({
    loader: registerLoader('agencies'),
    schema: registerItems.agencies,
  }),
};
