import type { JsonFailure } from './json.js';

const WHYS: Readonly<Record<JsonFailure['code'], string>> = {
  'matrix/not-json': 'It is not an object.',
  'matrix/too-large': 'It is larger than 8 MiB.',
  'matrix/too-deep': 'It is nested more than 64 deep.',
};

/** Why something is no JSON that can be read, in words. */
export const whyOf = ({ code, why = WHYS[code] }: JsonFailure): string => why;
