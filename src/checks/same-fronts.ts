import type { AnyText, Fronts, Surroundings } from './content.ts';

/** Whether two states of the content differ at most in bodies, so that rules about front matter find the same. */
export function isSameFronts(one: Fronts, other: Fronts): boolean {
  return (
    isSameSurroundings(one, other) &&
    areSame(one.articles, other.articles) &&
    areSame(one.pages, other.pages) &&
    areSame(one.others, other.others)
  );
}

/** Whether all that single texts are looked at beside is the very same. */
export function isSameSurroundings(one: Surroundings, other: Surroundings): boolean {
  return (
    one.registers === other.registers &&
    one.files === other.files &&
    one.sizes === other.sizes &&
    one.pictures === other.pictures
  );
}

function areSame(some: readonly AnyText[], others: readonly AnyText[]): boolean {
  return (
    some.length === others.length &&
    some.every((text, index) => text === others[index] || hasSameFront(text, others[index]))
  );
}

/** What is read in a front matter comes from its YAML and the file's name alone. */
export function hasSameFront({ file, yaml }: AnyText, other: AnyText | undefined): boolean {
  return file === other?.file && yaml.text === other.yaml.text && yaml.line === other.yaml.line;
}
