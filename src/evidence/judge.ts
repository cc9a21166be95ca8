import type { Check, Finding } from './check.ts';
import { checks } from './checks.ts';
import type { Dist } from './dist.ts';
import type { Requirement } from './requirement.ts';
import { requirements } from './requirements.ts';

/** What the report says of a requirement. */
export interface Row {
  readonly requirement: Requirement;
  readonly result: Result;
  readonly findings: readonly (Finding & Pick<Check, 'how' | 'id' | 'title'>)[];
}

/**
 * `unverified`: what was measured is as asked, but nobody read the source of the request, so the site doesn't claim that
 * it conforms.
 */
export type Result = 'pass' | 'fail' | 'none' | 'unverified';

/** Measures a built site against every requirement. */
export async function judge(dist: Dist): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const requirement of requirements) rows.push(await judgeOne(requirement, dist));
  return rows;
}

/** Measures a built site against one requirement. */
export async function judgeOne(requirement: Requirement, dist: Dist): Promise<Row> {
  const findings = [];
  for (const check of checks.filter((one) => one.requirement === requirement.id)) {
    const { id, title, how } = check;
    findings.push({ id, title, how, ...(await check.measure(dist)) });
  }
  return { requirement, findings, result: resultOf(requirement, findings) };
}

/** One failure fails the row; what could not be measured neither helps nor harms it. */
function resultOf({ verified }: Requirement, findings: readonly Finding[]): Result {
  const outcomes = findings.map(({ outcome }) => outcome);
  if (outcomes.includes('fail')) return 'fail';
  if (!outcomes.includes('pass')) return 'none';
  return verified === 'read' ? 'pass' : 'unverified';
}
