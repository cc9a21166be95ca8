/**
 * Counts the files of the index that didn't arrive. Pagefind passes over a missing or broken file in silence and
 * answers as if its words stood nowhere, so somebody else has to notice.
 */
export function watchFetch(basePath: string): FetchWatch {
  const watch = { failures: 0 };
  const fetchFile = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.includes(basePath)) return fetchFile(input, init);
    try {
      const response = await fetchFile(input, init);
      if (!response.ok) watch.failures += 1;
      return response;
    } catch (error) {
      watch.failures += 1;
      throw error;
    }
  };
  return watch;
}

export interface FetchWatch {
  readonly failures: number;
}
