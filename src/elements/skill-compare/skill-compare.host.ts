import type { LitElement } from 'lit';
import type { AnswersHost } from '../../context/answers.controller.js';

/** What the parts of the widget know of it. */
export type CompareHost = LitElement & AnswersHost & { readonly credentials: string };
