/** Where a node begins. rehype-raw leaves some positions without a start, against its types. */
export function startOf({ position }: Placed): Place | undefined {
  return position?.start;
}

interface Placed {
  readonly position?: { readonly start?: Place | undefined } | undefined;
}

interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset?: number | undefined;
}
