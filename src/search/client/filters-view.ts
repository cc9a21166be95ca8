import { FACET_NAMES, type FacetCounts, type FacetName } from '../query/facets.ts';
import type { Asked } from './address.ts';
import { element } from './result-view.ts';
import { formatCount, strings } from './strings.ts';

/**
 * The choices that narrow and sort a list; `onChange` gets the list that the reader chose. Without counts it is a closed
 * box, and `onOpen` is told when the reader opens it.
 */
export function viewFilters(
  asked: Asked,
  counts: FacetCounts | undefined,
  onChange: (asked: Asked) => void,
  onOpen: () => void,
): HTMLElement {
  const details = element('details', 'search-narrow');
  details.append(element('summary', 'search-narrow-summary', strings.narrow));
  if (counts === undefined) {
    details.addEventListener('toggle', onOpen, { once: true });
    return details;
  }
  details.open = true;
  const choices = element('div', 'search-choices');
  choices.append(viewSort(asked, onChange));
  for (const name of FACET_NAMES) {
    const values = Object.entries(counts[name]).sort(([, a], [, b]) => b - a);
    if (values.length > 0) choices.append(viewFacet(name, values, asked, onChange));
  }
  details.append(choices);
  if (isNarrowed(asked)) {
    const clear = element('button', 'search-clear', strings.clear);
    clear.type = 'button';
    clear.addEventListener('click', () => {
      onChange({ ...asked, filters: {}, sort: 'best' });
    });
    details.append(clear);
  }
  return details;
}

/** Whether the list is narrowed or sorted, so that the reader must see by what. */
export function isNarrowed({ filters, sort }: Asked): boolean {
  return sort === 'newest' || FACET_NAMES.some((name) => (filters[name] ?? []).length > 0);
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
