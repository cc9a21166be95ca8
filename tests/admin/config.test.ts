import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { canSaveHere } from '../../src/admin/can-save-here.ts';
import { backendOf, formConfig } from '../../src/admin/config.ts';
import { headerRules, headersFor } from '../../src/build/headers.ts';

const shared = { repository: 'ubnd/ban-tin', branch: 'main' } as const;

test.each([
  ['GitHub with an access token', { kind: 'github' }, { name: 'github', auth_methods: ['token'] }],
  [
    'GitHub with a sign-in service',
    { kind: 'github', signInService: 'https://dang-nhap.example' },
    { name: 'github', base_url: 'https://dang-nhap.example' },
  ],
  [
    "GitHub on a server of one's own",
    { kind: 'github', server: 'https://gh.example' },
    { name: 'github', api_root: 'https://gh.example/api/v3' },
  ],
  [
    'GitLab with an application',
    { kind: 'gitlab', appId: 'abc' },
    { name: 'gitlab', auth_type: 'pkce', app_id: 'abc', api_root: 'https://gitlab.com/api/v4' },
  ],
  [
    'Forgejo',
    { kind: 'gitea', server: 'https://git.example', appId: 'abc' },
    { name: 'gitea', base_url: 'https://git.example', api_root: 'https://git.example/api/v1' },
  ],
] as const)('The form saves on %s', (_, host, backend) => {
  expect(backendOf({ ...shared, ...host })).toMatchObject({
    repo: 'ubnd/ban-tin',
    branch: 'main',
    ...backend,
  });
});

const definitions = { github: 'GitHubBackend', gitlab: 'GitLabBackend', gitea: 'GiteaBackend' };
const cmsSchema = JSON.parse(
  readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
) as z.core.JSONSchema.JSONSchema;

// There is no Gitea server to try it on: what the form is told is held against the schema that it comes with.
test.each([
  { kind: 'github' },
  { kind: 'github', server: 'https://gh.example' },
  { kind: 'github', signInService: 'https://dang-nhap.example' },
  { kind: 'gitlab' },
  { kind: 'gitlab', server: 'https://gl.example', appId: 'abc' },
  { kind: 'gitea' },
  { kind: 'gitea', server: 'https://git.example' },
  { kind: 'gitea', server: 'https://git.example', appId: 'abc' },
] as const)('The form knows every setting that it is given for %j', (host) => {
  const { kind } = host;
  const schema = z.fromJSONSchema({ ...cmsSchema, $ref: `#/definitions/${definitions[kind]}` });
  const backend = backendOf({ ...shared, ...host });
  expect(schema.safeParse(backend).error?.issues).toBeUndefined();
  expect(schema.safeParse({ ...backend, khong_co: 1 }).success).toBe(false);
});

test.each([
  [
    { kind: 'gitea', server: 'https://git.example', appId: 'abc' },
    {
      name: 'gitea',
      repo: 'ubnd/ban-tin',
      branch: 'main',
      base_url: 'https://git.example',
      api_root: 'https://git.example/api/v1',
      app_id: 'abc',
    },
  ],
  [
    // Without a registered application everybody signs in with an access token.
    { kind: 'gitea', server: 'https://git.example' },
    {
      name: 'gitea',
      repo: 'ubnd/ban-tin',
      branch: 'main',
      base_url: 'https://git.example',
      api_root: 'https://git.example/api/v1',
      auth_methods: ['token'],
    },
  ],
] as const)('On Gitea and Forgejo, %j is told to the form as this and no more', (host, told) => {
  const backend = backendOf({ ...shared, ...host });
  expect(backend).toEqual({ ...told, commit_messages: expect.anything() as unknown });
});

test('A save opens a change for review when the office wants one', () => {
  const host = { ...shared, kind: 'github' } as const;
  expect(formConfig({ host: { ...host, review: true } }, '').publish_mode).toBe(
    'editorial_workflow',
  );
  expect(formConfig({ host }, '').publish_mode).toBe('simple');
});

test.each([
  [{}, 'localhost', true],
  [{}, '127.0.0.1', true],
  [{}, 'bantin.example', false],
  [{}, 'localhost.example', false],
  [{ host: { ...shared, kind: 'github' as const } }, 'bantin.example', true],
])('The form opens where it can save: %j on %s %s', (editing, hostname, opens) => {
  expect(canSaveHere(editing, hostname)).toBe(opens);
});

describe("The form's own policy", () => {
  const policyOf = (editing: Parameters<typeof headerRules>[2], path: string) =>
    headersFor(headerRules(["'sha256-a'"], [], editing), path)['Content-Security-Policy'] ?? '';

  test('lets it reach nothing but its own site without a host', () => {
    expect(policyOf({}, '/quan-tri/')).toMatch(/connect-src 'self' blob: data:;/);
  });

  test('lets it reach the host that is configured and no other', () => {
    const host = { ...shared, kind: 'gitea', server: 'https://git.example' } as const;
    expect(policyOf({ host }, '/quan-tri/')).toMatch(
      /connect-src 'self' blob: data: https:\/\/git\.example;/,
    );
  });

  test('runs no inline script and no eval, and leaves readers their own policy', () => {
    expect(policyOf({}, '/quan-tri/')).toMatch(/script-src 'self' 'wasm-unsafe-eval';/);
    expect(policyOf({}, '/tin/')).not.toContain('unsafe');
  });

  test('is not there when the form is not', () => {
    expect(JSON.stringify(headerRules([], [], undefined))).not.toContain('quan-tri');
  });
});
