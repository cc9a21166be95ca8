/**
 * Has the form speak Vietnamese whatever language the browser asks for; an editor may still choose another
 * one in its settings. Must run before the form is loaded.
 */
export function speakVietnamese(navigator: Pick<Navigator, 'language' | 'languages'>): void {
  Object.defineProperty(navigator, 'language', { value: 'vi', configurable: true });
  Object.defineProperty(navigator, 'languages', { value: ['vi'], configurable: true });
}
