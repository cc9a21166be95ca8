import { describe, expect, test } from 'vitest';
import { abbreviationsIn, plainAbbreviations } from '../../src/markdown/abbreviations.ts';
import { render } from '../../src/markdown/render.ts';

const known = plainAbbreviations([
  { short: 'UBND', full: ['Ủy ban nhân dân'] },
  { short: 'TTg', full: ['Thủ tướng Chính phủ'] },
  { short: 'BTC', full: ['Ban Tổ chức', 'Bộ Tài chính'] },
]);

describe('an abbreviation of the register', () => {
  test('is explained at its first use, and nowhere else on the page', () => {
    expect(html('UBND phường họp.\n\n- UBND quận')).toBe(
      '<p><abbr title="Ủy ban nhân dân">UBND</abbr> phường họp.</p>\n<ul>\n<li>UBND quận</li>\n</ul>',
    );
  });
  test.each([
    ['in a heading', '## UBND\n\nHết.'],
    ['in a link', '[UBND](/gioi-thieu/)'],
    ['in code', '`UBND`'],
    ['in a number', 'Kế hoạch 25/KH-UBND'],
    ['in an address', 'www.ubnd.vn và UBND.vn'],
    ['in small letters', 'ubnd'],
    ['with two meanings', 'BTC'],
  ])('is left alone %s', (_, markdown) => {
    expect(html(markdown)).not.toContain('<abbr');
  });
  test('is left alone for good once the author has said what it stands for', () => {
    expect(html('Ủy ban nhân dân (UBND) phường. UBND họp.')).not.toContain('<abbr');
  });
  test('changes neither the text for search nor the ids of headings', () => {
    const markdown = '## UBND họp\n\nUBND và TTg.';
    const { sections, headings, words } = render(markdown);
    const explained = render(markdown, undefined, abbreviationsIn(markdown, known));
    expect(explained.html).toContain('<abbr');
    expect({ sections, headings, words }).toEqual({
      sections: explained.sections,
      headings: explained.headings,
      words: explained.words,
    });
  });
  test('may hold what its register says, whatever that is', () => {
    expect(render('XSS', undefined, { XSS: '"><script>' }).html).toBe(
      '<p><abbr title="&#x22;><script>">XSS</abbr></p>',
    );
  });
});

function html(markdown: string): string {
  return render(markdown, undefined, abbreviationsIn(markdown, known)).html;
}
