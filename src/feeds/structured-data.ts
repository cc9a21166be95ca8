import type {
  BreadcrumbList,
  DigitalDocument,
  GovernmentOrganization,
  NewsArticle,
  PublicationIssue,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { ArticleSummary, Named } from '../model/summary.ts';
import { absoluteUrl, isGiven, site } from '../site.ts';
import { toIso, type VietnameseDate } from '../text/date.ts';

/** schema.org NewsArticle for an article's page; `image` is the absolute address of its preview. */
export function newsArticle(
  { url, title, description, date, updated, authors, category, tags, lang }: ArticleSummary,
  image: string | undefined,
  corrections: readonly { readonly date: VietnameseDate; readonly note: string }[] = [],
): WithContext<NewsArticle> {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: absoluteUrl(url),
    headline: title,
    description,
    datePublished: toIso(date),
    dateModified: toIso(updated ?? date),
    inLanguage: lang,
    articleSection: category.name,
    keywords: tags.map(({ name }) => name),
    author: authors.map(({ name, url: address }) => ({
      '@type': 'Person',
      name,
      url: absoluteUrl(address),
    })),
    publisher: publisher(),
    ...(image !== undefined && { image }),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date: corrected, note }) => ({
        '@type': 'CorrectionComment' as const,
        text: note,
        datePublished: toIso(corrected),
      })),
    }),
  };
}

/** schema.org BreadcrumbList from the home page down to the page itself. */
export function breadcrumbList(trail: readonly Named[]): WithContext<BreadcrumbList> {
  const whole = [{ name: 'Trang chủ', url: '/' }, ...trail];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: whole.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(url),
    })),
  };
}

/** schema.org WebSite with its search, for the home page. */
export function webSite(): WithContext<WebSite> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name,
    description: site.description,
    url: absoluteUrl('/'),
    inLanguage: site.lang,
    publisher: publisher(),
  };
}

/** schema.org PublicationIssue for the page of an issue, with the articles that it holds. */
export function publicationIssue({
  url,
  name,
  date,
  articles,
}: Named & {
  readonly date: VietnameseDate;
  readonly articles: readonly Pick<ArticleSummary, 'url' | 'title'>[];
}): WithContext<PublicationIssue> {
  const [, , , number = ''] = url.split('/');
  return {
    '@context': 'https://schema.org',
    '@type': 'PublicationIssue',
    name,
    url: absoluteUrl(url),
    issueNumber: number,
    datePublished: toIso(date),
    inLanguage: site.lang,
    publisher: publisher(),
    isPartOf: { '@type': 'Periodical', name: site.name, url: absoluteUrl('/') },
    hasPart: articles.map((article) => ({
      '@type': 'NewsArticle',
      headline: article.title,
      url: absoluteUrl(article.url),
    })),
  };
}

/** schema.org DigitalDocument for the page of a document. */
export function officialDocument({
  url,
  title,
  number,
  date,
  issuer,
  files,
}: DocumentFacts): WithContext<DigitalDocument> {
  return {
    '@context': 'https://schema.org',
    '@type': 'DigitalDocument',
    mainEntityOfPage: absoluteUrl(url),
    identifier: number,
    name: title,
    datePublished: toIso(date),
    inLanguage: site.lang,
    author: { '@type': 'GovernmentOrganization', name: issuer },
    publisher: publisher(),
    associatedMedia: files.map((file) => ({
      '@type': 'MediaObject',
      name: file.title,
      contentUrl: absoluteUrl(file.url),
      contentSize: `${file.bytes} B`,
    })),
  };
}

interface DocumentFacts {
  readonly url: string;
  readonly title: string;
  readonly number: string;
  readonly date: VietnameseDate;
  readonly issuer: string;
  readonly files: readonly {
    readonly title: string;
    readonly url: string;
    readonly bytes: number;
  }[];
}

/** schema.org GovernmentOrganization with all that `src/site.ts` tells of it, for the home page. */
export function organization(): WithContext<GovernmentOrganization> {
  const { address, phone, email } = site.contact;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    name: site.agency,
    url: absoluteUrl('/'),
    // A placeholder in square brackets is no address.
    ...(isGiven(address) && { address }),
    ...(isGiven(phone) && { telephone: phone }),
    ...(isGiven(email) && { email }),
  };
}

function publisher(): GovernmentOrganization {
  return { '@type': 'GovernmentOrganization', name: site.agency, url: absoluteUrl('/') };
}
