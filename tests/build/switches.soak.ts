import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KindsProject } from './kinds-project.ts';
import { switches } from './switches.ts';
import { tracesOf } from './traces.ts';

describe('A site with one thing switched off', () => {
  const project = new KindsProject();
  const whole = path.join(project.folder, 'whole');

  beforeAll(() => {
    cpSync(project.build('kept'), whole, { recursive: true });
  }, 10 * 60_000);

  afterAll(() => {
    rmSync(project.folder, { recursive: true });
  });

  test.each(switches.map((one) => [one.name, one] as const))(
    '%s: has nothing of it, and had something before',
    (_, one) => {
      expect(tracesOf(whole, one)).not.toEqual([]);
      project.change('src/site.ts', one.on, one.off);
      try {
        expect(tracesOf(project.build('kept'), one)).toEqual([]);
      } finally {
        project.change('src/site.ts', one.off, one.on);
      }
    },
  );
});
