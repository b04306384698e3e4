/** Of what the reader is doing with the answers, the next control has the focus. */
import type { Keeping } from './grade-calculator.keeping.js';
import type { Place } from './grade-calculator.place.js';

const NEXT: Readonly<Record<Keeping['name'], string | undefined>> = { quiet: '[data-open]', reading: undefined, removing: '[data-cancel]', preview: '#preview-title', failed: '[data-cancel]' };

export function focusKeeping({ name }: Keeping, host: HTMLElement, place: Place): void {
  const next = NEXT[name];
  // Not where it ends by itself, as with another document.
  const isHere = host.shadowRoot?.activeElement?.closest('.keep') || name !== 'quiet';
  place.afterwards((root) => next !== undefined && isHere && root.querySelector<HTMLElement>(`.keep :is(${next})`)?.focus());
}
