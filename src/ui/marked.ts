import { html } from 'lit';

/** A text, and where in it something was found: ranges in order, not overlapping. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** The text with what was found in it marked. */
export function marked({ text, marks }: Marked): unknown {
  if (marks.length === 0) return text;
  const pieces = marks.map(([start, end], i) => html`${text.slice(marks[i - 1]?.[1] ?? 0, start)}<mark>${text.slice(start, end)}</mark>`);
  return html`${pieces}${text.slice(marks.at(-1)![1])}`;
}
