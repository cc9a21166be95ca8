import { describe, expect, test } from 'vitest';
import { kill, outOfRoom, tryBrokenBuilds } from './promises/broken-builds.ts';
import { tryEditSequences } from './promises/edit-sequences.ts';

/** Another one each day finds more; a fault names the seed that repeats it. */
const SEED = Number(process.env['SOAK_SEED'] ?? 1);

describe('A build', () => {
  test('over what earlier builds left gives the bytes of a build from nothing, after each of 200 sequences of edits', async () => {
    expect(await tryEditSequences(200, SEED)).toEqual([]);
  });

  test('killed at 50 moments leaves the old site whole each time, and the next one is right', async () => {
    expect(await tryBrokenBuilds(50, SEED + 1, kill)).toEqual([]);
  });

  test('that runs out of room 20 times leaves the old site whole each time, and the next one is right', async () => {
    expect(await tryBrokenBuilds(20, SEED + 2, outOfRoom)).toEqual([]);
  });
});
