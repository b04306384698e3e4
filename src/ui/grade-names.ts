import type { TemplateResult } from 'lit';
import { sentence } from '../locale/sentence.js';
import { said } from './said.js';

/** The levels of a grade, each name set apart. @param none stands where there is none */
export const gradeNames = (listed: (names: readonly string[]) => string, names: readonly string[], none: string): TemplateResult | string => (names.length > 0 ? said(sentence((name) => listed(names.map(name)))) : none);
