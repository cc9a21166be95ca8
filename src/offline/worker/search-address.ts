/** The address of a file of the search index. */
export function searchAddress(name: string): string {
  return new URL(`/pagefind/${name}`, location.origin).href;
}
