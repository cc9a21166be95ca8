import type { ArticleSummary, Named } from '../model/summary.ts';
import { articles, type Article } from './articles.ts';
import { consultations, consultationSummary, type ConsultationSummary } from './consultations.ts';
import { documents, summaryOf as documentSummary, type DocumentSummary } from './documents.ts';
import { eventSummaries, type EventSummary } from './event-paths.ts';
import { bySection, type Group } from './groups.ts';
import { issues, issueSummary, type IssueSummary } from './issues.ts';
import { sections } from './registers.ts';
import { summaryOf } from './summary.ts';

const LEADS = 3;
const LATEST = 8;
const IN_SECTION = 4;
const EVENTS = 4;
const DOCUMENTS = 4;

/** What the home page shows: the newest stories large, the next ones in a list, then events, documents, the newest issue and sections. */
export async function frontPage(): Promise<FrontPage> {
  const all = await articles();
  const groups = new Map((await bySection()).map((group) => [group.url, group]));
  const shown = new Set(all.slice(0, LEADS + LATEST));
  const [newest] = await issues();
  const inOrder = (await sections()).map(({ url }) => groups.get(url));
  return {
    total: all.length,
    leads: all.slice(0, LEADS).map(summaryOf),
    latest: all.slice(LEADS, LEADS + LATEST).map(summaryOf),
    events: (await eventSummaries()).slice(0, EVENTS),
    consultations: (await consultations()).filter(({ isOpen }) => isOpen).map(consultationSummary),
    documents: (await documents()).slice(0, DOCUMENTS).map(documentSummary),
    issue: newest && issueSummary(newest),
    sections: inOrder
      .filter((group) => group !== undefined)
      .map((group) => ({
        name: group.name,
        url: group.url,
        slug: group.slug,
        articles: newestOf(group, shown).map(summaryOf),
      })),
  };
}

/** A section's newest articles, those not seen above first: a front page doesn't say a thing twice. */
function newestOf({ articles: ofSection }: Group, shown: ReadonlySet<Article>): readonly Article[] {
  const unseen = ofSection.filter((article) => !shown.has(article));
  return (unseen.length > 0 ? unseen : ofSection).slice(0, IN_SECTION);
}

interface FrontPage {
  /** How many articles there are in all. */
  readonly total: number;
  readonly leads: readonly ArticleSummary[];
  readonly latest: readonly ArticleSummary[];
  /** Events with the newest articles. */
  readonly events: readonly EventSummary[];
  /** Drafts that take comments. */
  readonly consultations: readonly ConsultationSummary[];
  /** Documents signed last. */
  readonly documents: readonly DocumentSummary[];
  /** The newest issue. */
  readonly issue: IssueSummary | undefined;
  /** Sections that hold articles, in the register's order, each with its newest. */
  readonly sections: readonly FrontSection[];
}

interface FrontSection extends Named {
  readonly slug: string;
  readonly articles: readonly ArticleSummary[];
}
