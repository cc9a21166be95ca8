/**
 * Remembers in the history's entry how many results were shown and how far the reader had scrolled: a browser can't find
 * the way back to results that arrive after the page.
 */
export function rememberPlace(place: Place): void {
  history.replaceState(place, '');
}

export function recallPlace(): Place | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return undefined;
  const { shown, scrolled } = state as Partial<Record<keyof Place, unknown>>;
  return typeof shown === 'number' && typeof scrolled === 'number'
    ? { shown, scrolled }
    : undefined;
}

export interface Place {
  readonly shown: number;
  /** In pixels. */
  readonly scrolled: number;
}
