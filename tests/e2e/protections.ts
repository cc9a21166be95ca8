/**
 * What securityheaders.com would take marks off for, and what else no answer of ours may lack; empty for a grade of A+.
 * The web form alone may style its elements one by one.
 */
export function missingProtections(
  headers: Readonly<Record<string, string | undefined>>,
  address: string,
): string[] {
  const policy = directives(headers['content-security-policy'] ?? '');
  const scripts = policy.get('script-src') ?? policy.get('default-src') ?? '';
  const styles = policy.get('style-src') ?? policy.get('default-src') ?? '';
  const isForm = address.startsWith('/quan-tri/');
  const isHashed = /^\/_astro\//.test(address);
  const rules: readonly (readonly [string, boolean])[] = [
    ['Content-Security-Policy with default-src none', policy.get('default-src') === "'none'"],
    [
      'script-src without unsafe-inline, unsafe-eval and hosts',
      !/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/.test(scripts),
    ],
    [
      'wasm-unsafe-eval only where it is needed',
      isForm || isHashed || !scripts.includes('wasm-unsafe-eval'),
    ],
    ['style-src without unsafe-inline', isForm || !styles.includes('unsafe-inline')],
    // A worker's or a font's own policy has no page to frame; the header below keeps it out of frames.
    ['frame-ancestors none', isHashed || policy.get('frame-ancestors') === "'none'"],
    ['base-uri none', isHashed || policy.get('base-uri') === "'none'"],
    ['form-action self', isHashed || policy.get('form-action') === "'self'"],
    ['X-Frame-Options DENY', headers['x-frame-options'] === 'DENY'],
    ['X-Content-Type-Options nosniff', headers['x-content-type-options'] === 'nosniff'],
    [
      'Referrer-Policy',
      /^(?:strict-origin-when-cross-origin|no-referrer|same-origin)$/.test(
        headers['referrer-policy'] ?? '',
      ),
    ],
    [
      'Permissions-Policy',
      /camera=\(\).*microphone=\(\)/.test(headers['permissions-policy'] ?? ''),
    ],
    [
      'Strict-Transport-Security for a year',
      Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1]) >= 31_536_000,
    ],
    [
      'Cross-Origin-Opener-Policy',
      /^same-origin/.test(headers['cross-origin-opener-policy'] ?? ''),
    ],
    ['Cache-Control', (headers['cache-control'] ?? '') !== ''],
    [
      'no word of the server’s version',
      !/\d/.test(headers['server'] ?? '') && headers['x-powered-by'] === undefined,
    ],
  ];
  return rules.flatMap(([what, holds]) => (holds ? [] : [what]));
}

function directives(policy: string): ReadonlyMap<string, string> {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values.join(' ')] as const;
    }),
  );
}
