import type { AstroLoggerDestination } from 'astro';

let onPage: () => void = () => undefined;
let onProblem: (line: string) => void = () => undefined;

/** Sends what Astro says during a build: each page written, each warning or error. */
export function listen(page: () => void, problem: (line: string) => void): void {
  onPage = page;
  onProblem = problem;
}

/**
 * Astro's `logger.entrypoint`: its thousands of lines become counts; only problems are passed on.
 * A line with a branch sign names one file being written.
 */
export default function astroLog(): AstroLoggerDestination {
  return {
    write({ level, message }) {
      if (level === 'error' || level === 'warn') onProblem(message);
      else if (message.includes('├─')) onPage();
    },
  };
}
