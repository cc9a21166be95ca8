/** A JSON file beside the index, loaded when it is first asked for and once; a failed load is tried again. */
export function openFile<T>(url: string, read: (content: unknown) => T): () => Promise<T> {
  let content: Promise<T> | undefined;
  return () => {
    content ??= load(url).then(read);
    content.catch(() => (content = undefined));
    return content;
  };
}

async function load(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
