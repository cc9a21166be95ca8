import { formWords } from './vietnamese.ts';

/** The package's words with ours in their places. */
export function withFormWords(words: Words): Words {
  const complete = structuredClone(words);
  for (const [path, text] of Object.entries(formWords)) {
    const parts = path.split('.');
    const last = parts.pop() ?? '';
    let place = complete;
    for (const part of parts) {
      const inner = place[part];
      place = place[part] = typeof inner === 'object' ? inner : {};
    }
    place[last] = text;
  }
  return complete;
}

export interface Words {
  [key: string]: string | Words;
}
