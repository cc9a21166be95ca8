import { describe, expect, test } from 'vitest';
import { rules } from '../../src/checks/rules.ts';
import { checkSample } from '../../src/checks/check-sample.ts';

describe('every rule', () => {
  test('has a permanent id of its own', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  test('shows content that keeps it and content that breaks it', () => {
    expect(rules.filter(({ ok, notOk }) => ok.length === 0 || notOk.length === 0)).toEqual([]);
  });
});

describe.each(rules)('$id', ({ id, ok, notOk }) => {
  test.each(ok)('finds nothing in sample %# that keeps it', (sample) => {
    expect(checkSample(sample)).toEqual([]);
  });

  test.each(notOk)(
    'finds sample %# that breaks it, at its place, and no other rule does',
    (sample) => {
      const problems = checkSample(sample);
      expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(
        sample.at,
      );
      expect(problems.filter((problem) => problem.id !== id)).toEqual([]);
    },
  );
});
