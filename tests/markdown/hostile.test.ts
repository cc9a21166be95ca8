import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MarkdownRefusal } from '../../src/markdown/refusal.ts';
import { render } from '../../src/markdown/render.ts';

describe('hostile HTML', () => {
  test.each([
    '<script>alert(1)</script>',
    '<SCRIPT SRC=//x.vn></SCRIPT>',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<img src=x onerror=alert(1)>',
    '<img src="x" onerror = "alert(1)">',
    '<img src=`x`onerror=alert(1)>',
    '<a href="javascript:alert(1)">a</a>',
    '<a href=" java&#x0A;script:alert(1)">a</a>',
    '<a href="&#106;avascript&colon;alert(1)">a</a>',
    '<a href="\u0001javascript:alert(1)">a</a>',
    '[a](javascript&#58;alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](<java\tscript:alert(1)>)',
    '[a]: javascript:alert(1)\n\n[a]',
    '<javascript:alert(1)>',
    '![a](javascript:alert(1))',
    '[a](data:text/html;base64,PHNjcmlwdD4=)',
    '<svg onload=alert(1)><script>alert(1)</script></svg>',
    '<svg><style><img src=x onerror=alert(1)></style></svg>',
    '<math><mi xlink:href="javascript:alert(1)">a</mi></math>',
    '<style>body{background:url(//x.vn)}</style>',
    '<p style="background:url(//x.vn)">a</p>',
    '<iframe src="//x.vn"></iframe><object data="//x.vn"></object><embed src="//x.vn">',
    '<form action="//x.vn"><input name=a><button>b</button></form>',
    '<meta http-equiv=refresh content="0;url=//x.vn"><base href="//x.vn"><link rel=stylesheet href="//x.vn">',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<template><img src=x onerror=alert(1)></template>',
    '<textarea></p><img src=x onerror=alert(1)></textarea>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '<!--><img src=x onerror=alert(1)>-->',
    '<![CDATA[<script>alert(1)</script>]]>',
    '<a href="x" title=\'" onmouseover="alert(1)\'>a</a>',
    '![" onerror="alert(1)](a.jpg "\\" onload=\\"alert(1)")',
    '```" onclick="alert(1)\nx\n```',
    '<video src=x onerror=alert(1)><source onerror=alert(1)></video>',
    '<details ontoggle=alert(1) open>a</details>',
    '<p id="__proto__" data-picture="0" class="x">a</p>',
    '<div data-picture="0"></div><img data-picture="99">',
  ])('%s is harmless', (body) => {
    expectHarmless(render(body).html);
  });

  test('no author can name a picture that isn’t there', () => {
    const { html, pictures } = render(
      '<img data-picture="99" alt=a> <img src=a.jpg data-picture="7">',
    );
    expect(html).not.toMatch(/data-picture="(?:99|7)"/);
    expect(pictures).toEqual(['a.jpg']);
  });

  test('names of prototypes are no files', () => {
    expect(() =>
      render('[a](__proto__) ![a](constructor) [^toString]\n\n[^__proto__]: x'),
    ).not.toThrow();
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '<script>',
      '</script>',
      '<img src=x onerror=y>',
      '<a href="javascript:x">',
      'javascript:',
      '<svg/onload=x>',
    ],
    ...[
      '<style>',
      '<!--',
      '-->',
      '<![CDATA[',
      '<p ',
      ' onclick=x',
      '&lt;script&gt;',
      '&#60;',
      '`',
      '```\n',
      '[',
      ']',
      '(',
    ],
    ...[
      ')',
      '![',
      '](',
      '*',
      '_',
      '~~',
      '|',
      '\n|-|\n',
      '[^1]',
      '[^1]: ',
      '> ',
      '- ',
      '1. ',
      '# ',
      '\n\n',
      '\n',
      '    ',
    ],
    ...[
      '"',
      "'",
      '...',
      ' - ',
      'www.',
      'https://a.vn',
      'a@b.vn',
      '\\',
      '\u0000',
      '\u202e',
      '&#769;',
      'Đường',
      '<td>',
    ],
    ...['<table>', '<b>', '</b>', '<li>', '<figure>', '<h1>', '<a id=x>', '</a>', '<br>', '</p>'],
  );
  const bodies = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 60 })
      .map((parts) => parts.join('')),
  );

  test('renders to harmless HTML, the same each time, or is refused', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const first = rendered(body);
        expect(rendered(body)).toEqual(first);
        if (first) expectHarmless(first.html);
      }),
      { numRuns: 1000 },
    );
  });

  test('gives ids only once', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const ids = [
          ...(rendered(body)?.html ?? '').matchAll(/<[a-z][^<>]* id="((?!user-content-)[^"]*)"/g),
        ].map(([, id]) => id);
        expect(ids).toEqual([...new Set(ids)]);
      }),
      { numRuns: 500 },
    );
  });
});

function rendered(body: string) {
  try {
    return render(body);
  } catch (error) {
    if (error instanceof MarkdownRefusal) return undefined;
    throw error;
  }
}

/** Looks at tags and attributes only: in text, every word is harmless. */
function expectHarmless(html: string): void {
  // What is left is text, where a `<` would be an entity.
  expect(html.replace(TAG, '')).not.toContain('<');
  for (const [tag, name = ''] of html.matchAll(TAG)) {
    expect(ALLOWED.has(name), tag).toBe(true);
    for (const [, attribute = '', value = ''] of tag.matchAll(/\s([^\s"=>]+)(?:="([^"]*)")?/g)) {
      expect(attribute, tag).not.toMatch(/^(?:on|style|src(?:set|doc)|action|formaction|xlink)/i);
      if (attribute !== 'href' && attribute !== 'src') continue;
      const url = URL.parse(decodeHtml(value), 'https://bantin.example');
      expect(url?.protocol ?? 'https:', tag).toMatch(/^(?:https?|mailto|tel):$/);
    }
  }
}

const TAG = /<\/?([a-z][^\s>]*)(?:\s+[^\s"=>]+(?:="[^"]*")?)*\s*>/gi;

function decodeHtml(value: string): string {
  return value
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replaceAll('&amp;', '&');
}

const ALLOWED = new Set(
  (
    'a abbr b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ' +
    'ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);
