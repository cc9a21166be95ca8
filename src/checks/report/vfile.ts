import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { Report } from './reports.ts';

/** As remark and other tools of unified report: a line a problem, for those who are used to it. Its own words are English. */
export const reportAsVfiles: Report = (problems, { pathOf, helpOf, color }) => {
  const files = Map.groupBy(problems, ({ file }) => file);
  const reported = [...files].map(([name, inFile]) => {
    const vfile = new VFile({ path: pathOf(name) });
    for (const { line, column, severity, id, message, mend } of inFile) {
      const said = vfile.message(`${message} → ${mend}`, {
        place: { line, column },
        ruleId: id,
        source: 'ban-tin',
      });
      // Of vfile's three weights: true stops, false warns, none tells.
      said.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined;
      said.url = helpOf(id);
    }
    return vfile;
  });
  return reported.length === 0 ? '' : reporter(reported, { color });
};
