import { listenToTyping } from './typing.ts';

/**
 * Turns a text field into the combobox of the ARIA Authoring Practices (editable, list autocomplete, manual selection):
 * `suggest` is asked for options while the reader types, `onChoose` gets the one chosen. The focus never leaves the field,
 * and its text is the reader's alone. `announce` says to screen readers how many options there are.
 */
export function createCombobox<T>(
  field: HTMLInputElement,
  { label, view, suggest, onChoose, announce }: ComboboxOptions<T>,
): Combobox {
  const list = document.createElement('ul');
  list.className = 'search-suggestions';
  list.id = `${field.id}_suggestions`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', label);
  list.hidden = true;
  let options: readonly T[] = [];
  let active = NONE;
  let turn = 0;

  const setActive = (order: number): void => {
    active = order;
    for (const [at, item] of Array.from(list.children).entries()) {
      item.setAttribute('aria-selected', String(at === order));
      if (at !== order) continue;
      field.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    }
    if (order === NONE) field.removeAttribute('aria-activedescendant');
  };
  const setOpen = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    field.setAttribute('aria-expanded', String(isOpen));
    setActive(NONE);
  };
  const close = (): void => {
    turn += 1;
    setOpen(false);
  };
  const show = (found: readonly T[]): void => {
    const before = list.hidden ? 0 : options.length;
    options = found;
    list.replaceChildren(...found.map((option, order) => viewItem(option, order)));
    setOpen(found.length > 0);
    if (found.length !== before) announce(found.length);
  };
  const choose = (order: number): void => {
    const option = options[order];
    if (option === undefined) return;
    close();
    onChoose(option);
  };
  const viewItem = (option: T, order: number): HTMLLIElement => {
    const item = document.createElement('li');
    item.className = 'search-suggestion';
    item.id = `${list.id}_${order}`;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.append(view(option));
    item.addEventListener('click', () => {
      choose(order);
    });
    return item;
  };
  /** Moves through the options and the field itself, round and round. */
  const move = (step: 1 | -1): void => {
    const places = options.length + 1;
    setActive(((active + 1 + step + places) % places) - 1);
  };
  const keys: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    ArrowDown: ({ altKey }) => {
      if (options.length === 0) return false;
      if (list.hidden) setOpen(true);
      if (!altKey) move(1);
      return true;
    },
    ArrowUp: ({ altKey }) => {
      if (options.length === 0) return false;
      if (altKey) close();
      else {
        if (list.hidden) setOpen(true);
        move(-1);
      }
      return true;
    },
    Enter: () => {
      const isChosen = active !== NONE;
      if (isChosen) choose(active);
      else close();
      return isChosen;
    },
    Escape: () => {
      if (!list.hidden) close();
      else if (field.value !== '') {
        field.value = '';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      return true;
    },
  };

  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-haspopup', 'listbox');
  setOpen(false);
  field.addEventListener('keydown', (event) => {
    // While letters are being composed the keys are the input method's.
    if (event.isComposing) return;
    if (keys[event.key]?.(event) === true) event.preventDefault();
    // Home, End and the arrows to the sides are for the text: the field takes them, and no option is active.
    else if (event.key !== 'Shift' && active !== NONE) setActive(NONE);
  });
  // A press on an option must not take the focus from the field.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  field.addEventListener('blur', close);
  listenToTyping(field, () => {
    turn += 1;
    const mine = turn;
    const typed = field.value;
    if (typed.trim() === '') {
      options = [];
      close();
      return;
    }
    suggest(typed).then(
      (found) => {
        if (mine === turn && document.activeElement === field) show(found);
      },
      // Suggestions are a help; what can't be loaded is said of the search itself.
      close,
    );
  });
  return { list, close };
}

const NONE = -1;

export interface ComboboxOptions<T> {
  /** Names the list of options. */
  readonly label: string;
  view(option: T): Node;
  suggest(typed: string): Promise<readonly T[]>;
  onChoose(option: T): void;
  announce(count: number): void;
}

export interface Combobox {
  /** To be placed behind the field. */
  readonly list: HTMLUListElement;
  close(): void;
}
