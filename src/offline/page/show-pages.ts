import { words } from '../words.ts';
import type { KeptPage } from './list-pages.ts';

/** Puts the list into an element, in place of what it held. */
export function showPages(
  place: HTMLElement,
  pages: readonly KeptPage[],
  onClear: () => void,
): void {
  if (pages.length === 0) {
    place.replaceChildren(paragraph(words.nothing));
    return;
  }
  const articles = pages.filter(({ isArticle }) => isArticle);
  const others = pages.filter(({ isArticle }) => !isArticle);
  place.replaceChildren(
    ...section(words.articles(articles.length), articles),
    ...section(words.others(others.length), others),
    paragraph(words.mayHaveChanged),
    clearButton(onClear),
  );
}

function section(title: string, pages: readonly KeptPage[]): HTMLElement[] {
  if (pages.length === 0) return [];
  const heading = document.createElement('h2');
  heading.textContent = title;
  const list = document.createElement('ul');
  list.className = 'kept-list';
  list.append(...pages.map(item));
  return [heading, list];
}

function item({ url, title, date, kept }: KeptPage): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const facts = document.createElement('span');
  facts.textContent = [date, kept && words.kept(timeOf(kept))]
    .filter((fact) => fact !== undefined)
    .join(' · ');
  const entry = document.createElement('li');
  entry.append(link, facts);
  return entry;
}

/** `9:05, 26/11/2026` */
function timeOf(instant: Date): string {
  const time = instant.toLocaleTimeString('vi-VN', { hour: 'numeric', minute: '2-digit' });
  return `${time}, ${instant.toLocaleDateString('vi-VN')}`;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function clearButton(onClear: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'kept-clear';
  button.textContent = words.clear;
  button.addEventListener('click', onClear);
  return button;
}
