import type { Check } from '../check.ts';
import { stylesOf } from '../page.ts';
import { contrastRatio } from '../contrast-ratio.ts';

/** Text on ground, by the names of the design's colours. */
const PAIRS = [
  ['ink', 'paper'],
  ['ink', 'panel'],
  ['quiet', 'paper'],
  ['quiet', 'panel'],
  ['accent', 'paper'],
  ['link', 'paper'],
  ['link', 'panel'],
] as const;

export const contrast: Check = {
  id: 'tuong-phan',
  requirement: 'trinh-bay',
  title: 'Chữ tương phản với nền ít nhất 4,5 : 1, nền sáng và nền tối',
  how: 'Đọc bảng màu trong CSS của trang chủ và tính tỷ lệ theo công thức của WCAG 2.2.',
  measure({ pages }) {
    const home = pages.find(({ url }) => url === '/');
    const palettes = home === undefined ? [] : palettesIn(stylesOf(home));
    const ratios = palettes.flatMap((colours) =>
      PAIRS.map(([text, ground]) => {
        const [front, back] = [colours.get(text), colours.get(ground)];
        return front === undefined || back === undefined ? 0 : contrastRatio(front, back);
      }),
    );
    const lowest = Math.min(...ratios);
    if (palettes.length < 2) {
      return { outcome: 'fail', said: 'Không thấy đủ hai bảng màu sáng và tối.', shown: ['/'] };
    }
    return {
      outcome: lowest >= 4.5 ? 'pass' : 'fail',
      said: `Thấp nhất ${lowest.toLocaleString('vi-VN', { maximumFractionDigits: 2 })} : 1 trong ${ratios.length} cặp màu.`,
      shown: ['/'],
    };
  },
};

/** Every `:root` rule that sets the colours, outside of print. */
function palettesIn(css: string): ReadonlyMap<string, string>[] {
  const shown = css.replaceAll(/@media print\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...shown.matchAll(/:root[^{}]*\{([^{}]*--paper:[^{}]*)\}/g)].map(
    ([, rules = '']) =>
      new Map(
        [...rules.matchAll(/--([a-z]+):\s*(#[0-9a-f]{3,8})/gi)].map(([, name = '', value = '']) => [
          name,
          value,
        ]),
      ),
  );
}
