import type { CustomFieldControlProps } from '@sveltia/cms';
import { Component, createElement, createRef, type ReactElement } from 'react';
import { dateAdvice } from '../model/date-field.ts';
import { parseVietnameseDate } from '../text/date.ts';
import { fromIso, toIsoInForm } from './form-dates.ts';

/**
 * The control of a date: typed day first, with or without a time, whatever the browser's language; or picked
 * from the browser's calendar. Browsers show their own date fields month first to whoever uses them in English.
 */
export class DateControl extends Component<Props, { readonly typed: string }> {
  override state = { typed: fromIso(String(this.props.value ?? '')) };
  /** What stands in the field; the form may ask before React has drawn it. */
  #typed = this.state.typed;
  /** Values given to the form, the last of which it has not always shown yet. */
  #sent: readonly string[] = [String(this.props.value ?? '')];
  readonly #calendar = createRef<HTMLInputElement>();

  override componentDidUpdate(): void {
    const value = String(this.props.value ?? '');
    if (value === this.#sent.at(-1)) this.#sent = [value];
    // What comes back late is what was typed; anything else is a revert or a restored draft.
    if (this.#sent.includes(value)) return;
    this.#sent = [value];
    this.#show(fromIso(value));
  }

  /** What the form asks before it saves. */
  isValid(): boolean | { readonly error: { readonly message: string } } {
    const typed = this.#typed;
    if (typed.trim() === '') return true;
    const parsed = parseVietnameseDate(typed);
    if (parsed.ok) return true;
    const { suggestion } = parsed;
    const meant = suggestion === undefined ? '' : ` Có phải là ${suggestion}?`;
    return { error: { message: dateAdvice.replaceAll('`', '') + meant } };
  }

  override render(): ReactElement {
    const { forID, classNameWrapper, field } = this.props;
    const label = String(field.get('label'));
    return createElement(
      'div',
      { className: 'ngay-viet-nam' },
      createElement('input', {
        id: forID,
        className: classNameWrapper,
        type: 'text',
        inputMode: 'numeric',
        autoComplete: 'off',
        placeholder: 'ngày/tháng/năm',
        'aria-label': label,
        'aria-required': field.get('required') === true,
        value: this.state.typed,
        onChange: ({ target }) => {
          this.#change(target.value);
        },
      }),
      createElement('input', {
        ref: this.#calendar,
        type: 'date',
        tabIndex: -1,
        'aria-hidden': true,
        value: /^\d{4}-\d\d-\d\d/.exec(toIsoInForm(this.state.typed))?.[0] ?? '',
        onChange: ({ target }) => {
          this.#change(fromIso(target.value));
        },
      }),
      createElement(
        'button',
        {
          type: 'button',
          'aria-label': `${label}: chọn trên lịch`,
          onClick: () => {
            this.#calendar.current?.showPicker();
          },
        },
        'Lịch',
      ),
    );
  }

  #change(typed: string): void {
    const value = toIsoInForm(typed);
    this.#sent = [...this.#sent, value];
    this.#show(typed);
    this.props.onChange(value);
  }

  #show(typed: string): void {
    this.#typed = typed;
    this.setState({ typed });
  }
}

type Props = CustomFieldControlProps;
