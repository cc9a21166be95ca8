import { strings } from './strings.ts';

/** Shares through the system where it can, and copies the page's address. */
export function wireSharing(bar: HTMLElement, say: (sentence: string) => void): void {
  const link = bar.querySelector('[data-tool="share"]');
  if (link && 'share' in navigator) {
    link.removeAttribute('aria-label');
    link.removeAttribute('rel');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      // A reader who closes the system's sheet has done nothing wrong.
      navigator.share({ title: titleOfPage(), url: addressOfPage() }).catch(() => undefined);
    });
  }
  bar.querySelector('[data-tool="copy"]')?.addEventListener('click', () => {
    void copy(addressOfPage()).then((isCopied) => {
      say(isCopied ? strings.copied : strings.notCopied);
    });
  });
}

/** The permanent address, not that of a preview or with a search in it. */
function addressOfPage(): string {
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
}

function titleOfPage(): string {
  return document.querySelector('h1')?.textContent ?? document.title;
}

/** Only pages over https may write to the clipboard. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
