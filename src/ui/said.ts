import { html, type TemplateResult } from 'lit';
import type { Sentence } from '../locale/sentence.js';

/** A sentence with each name set apart, so that one in another script, or with marks that turn letters round, turns nothing else. */
export const said = (sentence: Sentence): TemplateResult => html`${sentence.map((piece, i) => (i % 2 === 1 ? html`<bdi>${piece}</bdi>` : piece))}`;
