/** Links that carry a reader's answers, `#skill-share=<version>/<matrix>/<payload>`: their outer form, and what goes into one. */
import type { Assessment, Rating } from '../model/assessment.js';
import type { ShareFault } from '../model/share.js';

/** A link of version 1. */
export interface ShareLink {
  /** The matrix's id, in NFC. */
  readonly matrix: string;
  /** Base64url without padding. What it holds is not looked at here. */
  readonly payload: string;
}

/** What a reader lets out beside the answers. */
export interface Consent {
  /** What they call themselves; without it the link says no name, whatever the answers do. */
  readonly name?: string;
  /** Whether their notes go along. */
  readonly notes: boolean;
}

const PREFIX = '#skill-share=';
const VERSION = 1;
/**
 * In characters, of a fragment. Fifty-eight skills take some 1,500; the rest is room for notes. Safari gives up addresses of more
 * than 80,000, and what is sent as text is not longer than this either.
 */
export const LONGEST_SHARE = 65_536;

const ANY_VERSION = /^([1-9]\d*)(?:\/|$)/;
const BASE64URL = /^[\w-]+$/;

/** What a fragment carries; undefined where it is none of ours, a fault where it is ours and cannot be read. */
export function parseShare(fragment: string): (ShareLink & { readonly version: typeof VERSION }) | { readonly fault: ShareFault } | undefined {
  if (!fragment.startsWith(PREFIX)) return undefined;
  // Before the length, which a later version may have more of.
  const version = ANY_VERSION.exec(fragment.slice(PREFIX.length, PREFIX.length + 16))?.[1];
  if (version !== undefined && Number(version) > VERSION) return { fault: 'share/newer' };
  if (fragment.length > LONGEST_SHARE) return { fault: 'share/too-large' };
  const [, encoded = '', payload = '', ...more] = fragment.slice(PREFIX.length).split('/');
  const matrix = decoded(encoded);
  // A group of four characters is three bytes: one character alone is less than a byte.
  const whole = version !== undefined && matrix && BASE64URL.test(payload) && payload.length % 4 !== 1 && more.length === 0;
  return whole ? { version: VERSION, matrix, payload } : { fault: 'share/damaged' };
}

/** The fragment of a link. */
export const formatShare = ({ matrix, payload }: ShareLink): string => `${PREFIX}${VERSION}/${encodeURIComponent(outerId(matrix))}/${payload}`;

/** A matrix's id as a link can say it: a lone surrogate cannot be encoded, and the replacement character stands for it. */
export const outerId = (id: string): string => id.normalize('NFC').replaceAll(/\p{Surrogate}/gu, '\ufffd');

/**
 * The answers as a link holds them: without the time of each, and without name and notes unless the reader lets them out.
 * What is left with nothing to say is left out.
 */
export function sharedPart({ matrix, revision, updated, target, ratings }: Assessment, { name, notes }: Consent): Assessment {
  const subject = name?.trim();
  return {
    matrix,
    ...(revision !== undefined && { revision }),
    ...(subject && { subject }),
    ...(updated !== undefined && { updated }),
    ...(target !== undefined && { target }),
    ratings: new Map([...ratings].map(([skill, rating]) => [skill, sharedRating(rating, notes)] as const).filter(([, rating]) => Object.keys(rating).length > 0)),
  };
}

const sharedRating = ({ proficiency, met, notApplicable, note }: Rating, notes: boolean): Rating => ({
  ...(proficiency !== undefined && { proficiency }),
  ...(met && met.size > 0 && { met }),
  ...(notApplicable !== undefined && { notApplicable }),
  ...(notes && note && { note }),
});

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return undefined;
  }
}
