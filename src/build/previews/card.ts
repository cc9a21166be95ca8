import type { ReactNode } from 'react';

/** What stands on the picture that a shared link shows. */
export interface Card {
  /** Name of the bulletin. */
  readonly name: string;
  readonly agency: string;
  readonly title: string;
  /** Section and date, or what the bulletin is about. */
  readonly note: string;
}

/** What Facebook, Zalo and others show whole (ogp.me has no size of its own). */
export const CARD_SIZE = { width: 1200, height: 630 };

/** The layout of a card, in the site's face and light colours. */
export function layOut({ name, agency, title, note }: Card): ReactNode {
  return element(
    {
      ...CARD_SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '52px 72px 56px',
      borderTop: '18px solid #9a1b1e',
      background: '#fffefb',
      color: '#1d1b18',
      fontFamily: 'Source Sans 3',
    },
    element(
      { flexDirection: 'column' },
      element({ fontSize: 28, color: '#5c564d' }, agency),
      element({ fontSize: 48, fontWeight: 700, color: '#9a1b1e', lineHeight: 1.2 }, name),
    ),
    element(
      {
        fontSize: sizeFor(title),
        fontWeight: 700,
        lineHeight: 1.28,
        display: 'block',
        lineClamp: 5,
      },
      title,
    ),
    element(
      { paddingTop: 22, borderTop: '2px solid #d9d2c5', fontSize: 30, color: '#5c564d' },
      note,
    ),
  );
}

/** Pixels at which a title fits into four lines; capitals are wide. */
function sizeFor(title: string): number {
  const width = title.length + 0.35 * (title.match(/\p{Lu}/gu)?.length ?? 0);
  if (width <= 62) return 80;
  if (width <= 112) return 64;
  return width <= 160 ? 54 : 46;
}

/** Satori takes what React would make. */
function element(
  style: Readonly<Record<string, string | number>>,
  ...children: readonly ReactNode[]
): ReactNode {
  const only = children.length === 1 ? children[0] : children;
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: only } } as never;
}
