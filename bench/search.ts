/**
 * `npm run bench:search -- --corpus FILE --queries FILE`: how well and how cheaply each engine finds.
 * The options, the kinds and the JSON are explained in docs/search.md, "Benchmark".
 */
import { parseBenchArguments } from './search/arguments.ts';
import { runBench } from './search/run.ts';

await runBench(parseBenchArguments(process.argv.slice(2)));
