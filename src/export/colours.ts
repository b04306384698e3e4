/**
 * The widgets' light colours as numbers (sRGB), for files: there is no page whose accent they could follow. The ramp is that of
 * `ui/ramp.styles.ts` for the default accent; a test compares the two in a browser.
 */
import { shadeOf } from '../ui/shade.js';

const PAPERS = ['#e5edff', '#ccdcff', '#b8cbf7', '#a4baee', '#90a9e5', '#819ddf', '#7d9ce7', '#4c6ab9', '#4767be', '#3656b4', '#2644aa', '#1731a0'] as const;
const FIRST_DARK = 7;

type Step = Parameters<typeof shadeOf>[0];

export const PAGE = '#ffffff';
export const TEXT = '#1c1e24';
export const QUIET = '#555a66';
export const LINE = '#dcdee4';
export const STRONG_LINE = '#a9adb8';
export const ACCENT = '#2748b7';
/** Of a chart's lines: what is asked, then people. */
export const SERIES = [ACCENT, '#b64e10', '#01764c', '#982f93'] as const;

/** Behind a proficiency's letter. */
export const paperOf = (step: Step): string => PAPERS[shadeOf(step)]!;
/** Of the letter itself: at least 4.5 : 1 on its paper. */
export const inkOn = (step: Step): string => (shadeOf(step) < FIRST_DARK ? '#16203a' : '#fcfcfc');
