import { strings } from './strings.ts';

/** Sizes of letters in percent; src/styles/look.css has the same. */
const SIZES = ['90', '100', '115', '130', '150'];

/** The name under which the browser keeps the choice; layouts/HeadScript.astro reads it. */
const KEY = 'hien-thi';

/** Lets a reader choose the size of letters and the colours, for all pages and until chosen otherwise. */
export function wireLook(bar: HTMLElement, say: (sentence: string) => void): void {
  const details = bar.querySelector('details');
  if (!details) return;
  const chosen = document.documentElement.dataset;
  show(details, chosen);
  details.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (!button) return;
    const { step, theme } = button.dataset;
    if (step !== undefined) {
      const at = SIZES.indexOf(chosen['size'] ?? '100') + Number(step);
      chosen['size'] = SIZES[Math.min(Math.max(at, 0), SIZES.length - 1)] ?? '100';
      say(strings.size(chosen['size']));
    } else if (theme === '') delete chosen['theme'];
    else if (theme !== undefined) chosen['theme'] = theme;
    remember(chosen);
    show(details, chosen);
  });
  details.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (!details.contains(target as Node)) details.open = false;
  });
}

function show(details: HTMLElement, { size = '100', theme = '' }: DOMStringMap): void {
  for (const button of details.querySelectorAll('button')) {
    const { step, theme: own } = button.dataset;
    // Not `disabled`: the button would lose the focus under the reader's finger.
    if (step === undefined) button.setAttribute('aria-pressed', String(own === theme));
    else button.setAttribute('aria-disabled', String(SIZES.at(step === '1' ? -1 : 0) === size));
  }
  const shown = details.querySelector('.look-size');
  if (shown) shown.textContent = `${size}%`;
}

function remember({ size, theme }: DOMStringMap): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ size, theme }));
  } catch {
    // A browser told to keep nothing: the choice holds for this page.
  }
}
