import { element } from './result-view.ts';
import { formatCount, strings } from './strings.ts';
import type { Suggestion } from './suggest.ts';

/** What stands in one line of the list of suggestions. */
export function viewSuggestion(suggestion: Suggestion): DocumentFragment {
  const line = document.createDocumentFragment();
  line.append(element('span', 'search-suggestion-text', suggestion.text));
  if (suggestion.kind !== 'title') {
    const kind = `${strings.facets[suggestion.kind]}, ${formatCount(suggestion.articles)} tin`;
    // The space keeps the two apart when they are read as one.
    line.append(' ', element('span', 'search-suggestion-kind', kind));
  }
  return line;
}
