import type { VietnameseDate } from '../text/date.ts';
import type { Picture, PrintNode } from './print-node.ts';

/** All that the print of an issue shows, as `bulletin.typ` reads it. */
export interface PrintedIssue {
  readonly site: {
    readonly name: string;
    readonly agency: string;
    readonly address: string;
    readonly phone: string;
    readonly email: string;
    readonly host: string;
  };
  /** `Số 11/2026` */
  readonly name: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly date: VietnameseDate;
  /** `Thứ Hai, ngày 16 tháng 11 năm 2026` */
  readonly day: string;
  readonly cover?: CaptionedPicture | undefined;
  readonly foreword: readonly PrintNode[];
  readonly articles: readonly PrintedArticle[];
  readonly masthead: readonly Line[];
  readonly imprint: readonly Line[];
}

export interface PrintedArticle {
  readonly title: string;
  readonly section: string;
  readonly authors: string;
  /** `16/11/2026` */
  readonly date: string;
  readonly description?: string | undefined;
  readonly image?: CaptionedPicture | undefined;
  readonly lang: 'vi' | 'en';
  readonly source?: string | undefined;
  readonly corrections: readonly string[];
  readonly body: readonly PrintNode[];
}

export interface CaptionedPicture extends Picture {
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

interface Line {
  readonly label: string;
  readonly text: string;
}
