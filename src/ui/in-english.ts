import { html, type TemplateResult } from 'lit';

/**
 * What is wrong with a document is told in English whatever the words around it are: it is for its author, and speaks of the format.
 * Marked so it is spoken rightly, and stays in order where the page runs the other way.
 */
export const inEnglish = (told: unknown): TemplateResult => html`<span lang="en" dir="ltr">${told}</span>`;
