import { unpack } from './unpack.ts';

/**
 * Stands between Pagefind and the network, for the files of one index. Pagefind passes over a missing or broken file in
 * silence and answers as if its words stood nowhere, so the failures are counted here. Its files are unpacked here too:
 * the browser does that faster than Pagefind's script, and notices when a file is cut off.
 */
export function watchFetch(basePath: string): FetchWatch {
  const fetchFile = globalThis.fetch;
  const ahead = new Map<string, Promise<Response>>();
  const watch = {
    failures: 0,
    expect(name: string): Promise<Response> {
      const response = fetchFile(basePath + name, { cache: 'no-cache' });
      const copy = response.then((arrived) => arrived.clone());
      // Whoever asks for the file learns of the failure.
      copy.catch(() => undefined);
      ahead.set(basePath + name, copy);
      return response;
    },
  };
  const load = async (
    address: string,
    input: string | URL | Request,
    init?: RequestInit,
  ): Promise<Response> => {
    const path = address.replace(/[?#].*$/u, '');
    const expected = ahead.get(path);
    ahead.delete(path);
    const response = await (expected ?? fetchFile(input, init));
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return PACKED.test(path) ? unpackResponse(response) : response;
  };
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.includes(basePath)) return fetchFile(input, init);
    try {
      return await load(address, input, init);
    } catch (error) {
      watch.failures += 1;
      throw error;
    }
  };
  return watch;
}

async function unpackResponse(response: Response): Promise<Response> {
  const bytes = await unpack(new Uint8Array(await response.arrayBuffer()));
  const signature = new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length));
  if (signature !== SIGNATURE) throw new Error(`${response.url}: not a file of Pagefind's.`);
  return new Response(bytes);
}

const PACKED = /\.(?:pf_meta|pf_index|pagefind)$/u;
/** Stands before whatever Pagefind packs. */
const SIGNATURE = 'pagefind_dcd';

export interface FetchWatch {
  /** How many files didn't arrive whole. */
  readonly failures: number;
  /** Loads a file that Pagefind will ask for later. */
  expect(name: string): Promise<Response>;
}
