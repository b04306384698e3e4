import { html, type TemplateResult } from 'lit';
import type { Sentence } from '../locale/sentence.js';

/** A sentence with something in the place of each name. @param draw what stands for the name, which is the `at`-th of them */
export const filled = (sentence: Sentence, draw: (name: string, at: number) => TemplateResult): TemplateResult => html`${sentence.map((piece, i) => (i % 2 === 1 ? draw(piece, (i - 1) / 2) : piece))}`;

/** A sentence with each name set apart, so that one in another script, or with marks that turn letters round, turns nothing else. */
export const said = (sentence: Sentence): TemplateResult => filled(sentence, (name) => html`<bdi>${name}</bdi>`);
