import { describe, expect, test } from 'vitest';
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
