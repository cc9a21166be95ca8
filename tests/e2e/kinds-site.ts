import { silentReporter } from '../silent-reporter.ts';
import { buildSite } from '../../src/build/build-site.ts';

/** Where the site of `tests/fixtures/kinds` is built. */
export const KINDS_OUTPUT = '.cache/e2e-kinds/dist';

/** The build takes place at this instant: 20 November 2026 in Việt Nam. */
export const KINDS_INSTANT = new Date(Date.UTC(2026, 10, 19, 17));

/** Builds a small site that has every kind of content and every stage of an article's life. */
export async function buildKindsSite(): Promise<string> {
  await atInstant(() =>
    buildSite(
      { content: 'tests/fixtures/kinds', out: KINDS_OUTPUT, cache: '.cache/e2e-kinds/cache' },
      silentReporter,
    ),
  );
  return KINDS_OUTPUT;
}

/** Has a build take place at the instant of this site. */
export async function atInstant<Made>(build: () => Promise<Made>): Promise<Made> {
  const before = process.env['SOURCE_DATE_EPOCH'];
  process.env['SOURCE_DATE_EPOCH'] = String(KINDS_INSTANT.getTime() / 1000);
  try {
    return await build();
  } finally {
    if (before === undefined) delete process.env['SOURCE_DATE_EPOCH'];
    else process.env['SOURCE_DATE_EPOCH'] = before;
  }
}
