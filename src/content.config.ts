import { defineCollection } from 'astro/content/config';
import {
  articleLoader,
  otherLoader,
  pageLoader,
  registerLoader,
  tombstoneLoader,
} from './loader/astro-loaders.ts';
import {
  storedAlbumSchema,
  storedArticleSchema,
  storedIssueSchema,
  storedOtherSchema,
  storedPageSchema,
} from './loader/stored.ts';
import { withdrawalSchema } from './model/article-life.ts';
import { consultationSchema } from './model/consultation.ts';
import { officialDocumentSchema } from './model/official-document.ts';
import { questionSchema } from './model/question.ts';
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
  documents: defineCollection({
    loader: otherLoader('document'),
    schema: ({ image }) => storedOtherSchema(officialDocumentSchema, image),
  }),
  questions: defineCollection({
    loader: otherLoader('question'),
    schema: ({ image }) => storedOtherSchema(questionSchema, image),
  }),
  albums: defineCollection({
    loader: otherLoader('album'),
    schema: ({ image }) => storedAlbumSchema(image),
  }),
  consultations: defineCollection({
    loader: otherLoader('consultation'),
    schema: ({ image }) => storedOtherSchema(consultationSchema, image),
  }),
  issues: defineCollection({
    loader: otherLoader('issue'),
    schema: ({ image }) => storedIssueSchema(image),
  }),
  categories: defineCollection({
    loader: registerLoader('categories'),
    schema: registerItems.categories,
  }),
  authors: defineCollection({ loader: registerLoader('authors'), schema: registerItems.authors }),
  events: defineCollection({ loader: registerLoader('events'), schema: registerItems.events }),
  notices: defineCollection({ loader: registerLoader('notices'), schema: registerItems.notices }),
  agencies: defineCollection({
    loader: registerLoader('agencies'),
    schema: registerItems.agencies,
  }),
  calendar: defineCollection({
    loader: registerLoader('calendar'),
    schema: registerItems.calendar,
  }),
  units: defineCollection({ loader: registerLoader('units'), schema: registerItems.units }),
  leaders: defineCollection({ loader: registerLoader('leaders'), schema: registerItems.leaders }),
};
