import { getCollection } from 'astro:content';
import { findNamed } from '../model/find-named.ts';
import type { Leader } from '../model/leader.ts';
import type { Unit, UnitBranch } from '../model/unit.ts';
import { site } from '../site.ts';

/** Where the pages of the organisation lie. */
export const ORGANIZATION_URLS = { structure: '/co-cau-to-chuc/', leaders: '/lanh-dao/' } as const;

/** How the agency is built: its units under each other, in the register's order. */
export async function structure(): Promise<readonly UnitBranch<Unit>[]> {
  return branches(await units());
}

/** Leaders and contact officers, in the register's order, each with the name of the unit. */
export async function leaders(): Promise<readonly LeaderOfUnit[]> {
  if (!site.features.organization) return [];
  const known = await units();
  return (await getCollection('leaders')).map(({ data }) => {
    const unit = data.unit === undefined ? undefined : findNamed(known, data.unit);
    return { ...data, unitName: unit?.name, unitNameEn: unit?.nameEn };
  });
}

/** Static paths of the page of the structure; none when there is nothing to show. */
export async function structurePaths() {
  const roots = await structure();
  const hasLeaders = (await leaders()).length > 0;
  return roots.length === 0 ? [] : [{ params: { path: undefined }, props: { roots, hasLeaders } }];
}

/** Static paths of the page of the leaders; none when there is nobody to show. */
export async function leaderPaths() {
  const all = await leaders();
  return all.length === 0 ? [] : [{ params: { path: undefined }, props: { all } }];
}

/** The units that English pages know, those of them whose superior has no English name at the top. */
export async function englishStructure(): Promise<readonly UnitBranch<Unit>[]> {
  return branches((await units()).filter(({ nameEn }) => nameEn !== undefined));
}

async function units(): Promise<readonly Unit[]> {
  if (!site.features.organization) return [];
  return (await getCollection('units')).map(({ data }) => data);
}

function branches(all: readonly Unit[]): readonly UnitBranch<Unit>[] {
  const superior = ({ parent }: Unit) =>
    parent === undefined ? undefined : findNamed(all, parent);
  const under = Map.groupBy(all, superior);
  const branch = (unit: Unit): UnitBranch<Unit> => ({
    unit,
    children: (under.get(unit) ?? []).map(branch),
  });
  return (under.get(undefined) ?? []).map(branch);
}

/** Someone of the register with the unit's name. */
export interface LeaderOfUnit extends Leader {
  readonly unitName: string | undefined;
  readonly unitNameEn: string | undefined;
}
