// Measures a built site against what is asked of it: `npm run evidence [-- --folder dist]`.
import { parseArgs } from 'node:util';
import { resultOf } from '../src/evidence/report/words.ts';
import { writeReport } from '../src/evidence/write-report.ts';

const { values } = parseArgs({ options: { folder: { type: 'string', default: 'dist' } } });
try {
  const rows = await writeReport(values.folder);
  for (const row of rows) {
    console.log(`${resultOf(row).padEnd(22)} ${row.requirement.text}`);
  }
  console.log(`\nBáo cáo: ${values.folder}/bao-cao/index.html`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
