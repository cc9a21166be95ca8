import type { VietnameseDate } from '../text/date.ts';
import type { Agency } from './agency.ts';
import { findNamed } from './find-named.ts';

/** An agency that is no more, and who does its work. */
export interface FormerAgency {
  readonly name: string;
  readonly ended: VietnameseDate;
  /** The last of a line of successors; undefined when the register names none. */
  readonly successor?: { readonly name: string; readonly url?: string | undefined } | undefined;
}

/** What became of the agency that an editor names; undefined while it lives or isn't in the register. */
export function formerAgency(
  agencies: readonly Agency[],
  written: string,
): FormerAgency | undefined {
  const agency = findNamed(agencies, written);
  if (agency?.ended === undefined) return undefined;
  const last = lastSuccessor(agencies, agency);
  return {
    name: agency.name,
    ended: agency.ended,
    successor: last === agency ? undefined : { name: last.name, url: last.url },
  };
}

/** The end of the line of successors; a line that runs in a circle ends where it would repeat. */
export function lastSuccessor(agencies: readonly Agency[], agency: Agency): Agency {
  const seen = new Set([agency]);
  let last = agency;
  while (last.successor !== undefined) {
    const next = findNamed(agencies, last.successor);
    if (!next || seen.has(next)) break;
    seen.add(next);
    last = next;
  }
  return last;
}
