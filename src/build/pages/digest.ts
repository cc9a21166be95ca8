import { hash } from 'node:crypto';

/** Texts longer than this are replaced by their hash. */
const SHORT = 200;

/**
 * Digests of plain data. Things that many pages show are gone through once: a digest is remembered for
 * each object, so nothing that was digested may be changed afterwards.
 */
export class Digests {
  readonly #known = new WeakMap<object, string>();

  /** The digest of some values together. */
  of(...values: readonly unknown[]): string {
    // What only one page is given is hashed with the page; a hash for each of its parts would cost more than all else here.
    const text = values.map((value) => (isPlain(value) ? this.#textOf(value) : this.#text(value)));
    return hashOfText(text.join('\0'));
  }

  #text(value: unknown): string {
    // The length says where the text ends, whatever it holds.
    if (typeof value === 'string') return `"${value.length}:${value}`;
    if (typeof value === 'function' || typeof value === 'symbol') {
      throw new TypeError(`A page can't be given ${String(value)}: only plain data has a digest.`);
    }
    if (typeof value !== 'object' || value === null) return String(value);
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const text = this.#textOf(value);
    const short = text.length > SHORT ? `#${hashOfText(text)}` : text;
    this.#known.set(value, short);
    return short;
  }

  #textOf(value: object): string {
    if (Array.isArray(value)) {
      let list = '[';
      for (const item of value) list += `${this.#text(item)},`;
      return `${list}]`;
    }
    if (value instanceof Date) return `D${value.getTime()}`;
    if (value instanceof Map || value instanceof Set) {
      return `${value.constructor.name}${this.#text([...value])}`;
    }
    let text = '{';
    const plain = value as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(plain)) {
      const item = plain[name];
      // A property that is undefined shows nothing, like one that isn't there.
      if (item !== undefined) text += `${name.length}:${name}=${this.#text(item)},`;
    }
    return `${text}}`;
  }
}

/** Of the text as UTF-16, which it is in memory: turning it into UTF-8 takes twice as long as the hash. */
function hashOfText(text: string): string {
  const bytes = 2 * text.length;
  if (bytes > scratch.length) scratch = Buffer.allocUnsafe(2 * bytes);
  scratch.write(text, 'utf16le');
  return hash('sha256', scratch.subarray(0, bytes), 'base64url');
}

/** Written over each time: a buffer for each of tens of thousands of texts would be garbage at once. */
let scratch = Buffer.allocUnsafe(1 << 16);

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
