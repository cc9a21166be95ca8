// Checks mutated front matters and bodies until something breaks: npm run fuzz -- [--runs 20000] [--seed NUMBER] [--path PATH]
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { checkOne, faultOf, fixTwice } from '../tests/fuzz/check-one.ts';
import { mutatedFiles } from '../tests/fuzz/mutations.ts';

/** No file may keep an editor waiting longer than this. */
const MOST_MS = 1000;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    path: { type: 'string' },
  },
});
console.log(`seed ${values.seed}, ${values.runs} runs`);

let slowest = 0;
let said = 0;
let refused = 0;
const details = fc.check(
  fc.property(mutatedFiles, (bytes) => {
    const began = process.cpuUsage();
    const problems = checkOne(bytes);
    fixTwice(bytes);
    // Time on the processor: what else the machine does is no fault of the file.
    const { user, system } = process.cpuUsage(began);
    const took = (user + system) / 1000;
    slowest = Math.max(slowest, took);
    said += problems.length;
    refused += Number(problems.some(({ severity }) => severity === 'error'));
    const fault = problems.map(faultOf).find(Boolean);
    if (fault !== undefined) throw new Error(fault);
    if (took > MOST_MS) throw new Error(`One file took ${took.toFixed(0)} ms.`);
  }),
  {
    numRuns: Number(values.runs),
    seed: Number(values.seed),
    ...(values.path !== undefined && { path: values.path }),
  },
);
console.log(
  `${details.numRuns} files, ${refused} of them refused, ${said} problems told; the slowest took ${slowest.toFixed(0)} ms of processor time`,
);
if (details.failed) {
  console.error(await fc.asyncDefaultReportMessage(details));
  process.exitCode = 1;
}
