import { html } from 'lit';
import { linksIn } from '../domain/links-in.js';

/** Text with its web addresses as links. */
export function linked(text: string): unknown {
  const links = linksIn(text);
  if (links.length === 0) return text;
  let at = 0;
  const pieces = links.map(({ start, end, href }) => {
    const before = text.slice(at, start);
    at = end;
    return html`${before}<a href=${href} target="_blank" rel="noopener noreferrer">${text.slice(start, end)}</a>`;
  });
  return html`${pieces}${text.slice(at)}`;
}
