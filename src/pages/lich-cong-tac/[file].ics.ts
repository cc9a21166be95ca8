import type { APIRoute, GetStaticPaths } from 'astro';
import { CALENDAR_FILE, sessions } from '../../collections/calendar.ts';
import { workCalendar } from '../../feeds/ical.ts';
import type { WorkSession } from '../../model/work-session.ts';

export const getStaticPaths = (async () => {
  const all = await sessions();
  return all.length === 0
    ? []
    : [{ params: { file: 'lich' }, props: { all, path: CALENDAR_FILE } }];
}) satisfies GetStaticPaths;

interface Props {
  readonly all: readonly WorkSession[];
  readonly path: string;
}

/** The whole calendar for readers' own. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(workCalendar(props.all, props.path), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
