import type { ImageMetadata } from 'astro';
import type { VietnameseDate } from '../text/date.ts';

/** A thing with a name and a page of its own: a section, a tag, an author, a month. */
export interface Named {
  readonly name: string;
  readonly url: string;
}

/** A named thing and how many articles it holds. */
export interface Counted extends Named {
  readonly count: number;
}

/** What a list shows of an article. */
export interface ArticleSummary {
  /** Path without slashes at the ends: `2020/06/so-ket-6-thang-dau-nam`. */
  readonly id: string;
  /** Site-absolute address: `/tin/2020/06/so-ket-6-thang-dau-nam/`. */
  readonly url: string;
  readonly title: string;
  /** The editor's description, or the beginning of the text. */
  readonly description: string;
  readonly date: VietnameseDate;
  readonly updated?: VietnameseDate | undefined;
  readonly lang: 'vi' | 'en';
  readonly category: Named;
  readonly authors: readonly Named[];
  readonly tags: readonly Named[];
  readonly image?: LeadImage | undefined;
}

/** The picture that stands for an article, from its front matter. */
export interface LeadImage {
  readonly src: ImageMetadata;
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}
