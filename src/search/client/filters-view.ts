import { FACET_NAMES, type FacetCounts, type FacetName } from '../query/facets.ts';
import type { Asked } from './address.ts';
import { element } from './result-view.ts';
import { formatCount, strings } from './strings.ts';

/** The choices that narrow and sort a list; `onChange` gets the list that the reader chose. */
export function viewFilters(
  asked: Asked,
  counts: FacetCounts,
  onChange: (asked: Asked) => void,
): HTMLElement {
  const details = element('details', 'search-narrow');
  const chosen = FACET_NAMES.some((name) => (asked.filters[name] ?? []).length > 0);
  details.open = chosen;
  details.append(element('summary', 'search-narrow-summary', strings.narrow));
  const choices = element('div', 'search-choices');
  choices.append(viewSort(asked, onChange));
  for (const name of FACET_NAMES) {
    const values = Object.entries(counts[name]).sort(([, a], [, b]) => b - a);
    if (values.length > 0) choices.append(viewFacet(name, values, asked, onChange));
  }
  details.append(choices);
  if (chosen) {
    const clear = element('button', 'search-clear', strings.clear);
    clear.type = 'button';
    clear.addEventListener('click', () => {
      onChange({ ...asked, filters: {} });
    });
    details.append(clear);
  }
  return details;
}

function viewFacet(
  name: FacetName,
  values: readonly [string, number][],
  asked: Asked,
  onChange: (asked: Asked) => void,
): HTMLElement {
  const [selected = ''] = asked.filters[name] ?? [];
  const options = values
    .slice(0, MOST_VALUES)
    .map(([value, count]) => new Option(`${value} (${formatCount(count)})`, value));
  if (selected !== '' && !options.some(({ value }) => value === selected)) {
    options.unshift(new Option(`${selected} (0)`, selected));
  }
  return viewSelect(
    strings.facets[name],
    [new Option(strings.all, ''), ...options],
    selected,
    (value) => {
      onChange({ ...asked, filters: { ...asked.filters, [name]: value === '' ? [] : [value] } });
    },
  );
}

function viewSort(asked: Asked, onChange: (asked: Asked) => void): HTMLElement {
  const options = [new Option(strings.sortBest, 'best'), new Option(strings.sortNewest, 'newest')];
  return viewSelect(strings.sort, options, asked.sort, (value) => {
    onChange({ ...asked, sort: value === 'newest' ? 'newest' : 'best' });
  });
}

function viewSelect(
  label: string,
  options: readonly HTMLOptionElement[],
  selected: string,
  onChoose: (value: string) => void,
): HTMLElement {
  const field = element('label', 'search-field', label);
  const select = element('select', 'search-select');
  select.append(...options);
  select.value = selected;
  select.addEventListener('change', () => {
    onChoose(select.value);
  });
  field.append(select);
  return field;
}

/** A longer list helps nobody choose. */
const MOST_VALUES = 30;
