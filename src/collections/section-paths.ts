import type { ArticleSummary, Counted } from '../model/summary.ts';
import { counted, groupPaths } from './group-paths.ts';
import { bySection } from './groups.ts';
import type { Slice } from './paging.ts';
import { sections } from './registers.ts';
import { summaryOf } from './summary.ts';

/** Static paths of the sections that hold articles and of the list of them, in the register's order. */
export async function sectionPaths(): Promise<SectionPath[]> {
  const groups = await bySection();
  const byUrl = new Map(groups.map((group) => [group.url, group]));
  const listed = (await sections()).flatMap(({ url, description }) => {
    const group = byUrl.get(url);
    const [newest] = group?.articles ?? [];
    return group && newest ? [{ ...counted(group), description, newest: summaryOf(newest) }] : [];
  });
  return [
    { params: { list: undefined }, props: { sections: listed } },
    ...groupPaths(groups).map(({ params, props }) => ({ params, props: { list: props } })),
  ];
}

/** A section in the list of all. */
interface ListedSection extends Counted {
  readonly description: string | undefined;
  readonly newest: ArticleSummary;
}

interface SectionPath {
  readonly params: { readonly list: string | undefined };
  /** The list of sections, or one page of a section. */
  readonly props: {
    readonly sections?: readonly ListedSection[];
    readonly list?: { readonly group: Counted; readonly slice: Slice<ArticleSummary> };
  };
}
