/** Documents with a hostile string at every place: which string stands where, each kind of place meeting every string. */
import { swapLeaves, type Kind, type Spot } from './leaves.js';
import { classes, type Hostile } from './strings.js';

/** One string of a document that is swapped wherever it stands: an id also where it is meant again. */
interface Leaf extends Spot {
  readonly value: string;
}

/** What stands at a leaf. */
export interface Swapped extends Hostile {
  readonly leaf: Leaf;
  /** The string of the list; `text` is the id made of it, where an id stands. */
  readonly raw: string;
}

export interface Swap {
  readonly document: unknown;
  /** By the number of the leaf. */
  readonly swapped: readonly Swapped[];
}

/** Addresses and language tags must be what they are, or the entry is left out: they have tests of their own. */
const STAYS: ReadonlySet<Kind> = new Set<Kind>(['address', 'tag']);

/** The strings of a document that are swapped, each once; what is an id anywhere is one everywhere. */
export function leavesOf(document: unknown): readonly Leaf[] {
  const leaves = new Map<string, Leaf>();
  swapLeaves(document, (spot, value) => {
    const known = leaves.get(value);
    if (!STAYS.has(spot.kind) && (!known || (spot.kind === 'id' && known.kind !== 'id'))) leaves.set(value, { ...spot, value });
    return value;
  });
  return [...leaves.values()];
}

/** `document` with the string of each leaf replaced. */
export function withStrings(document: unknown, leaves: readonly Leaf[], texts: readonly string[]): unknown {
  const at = new Map(leaves.map(({ value }, i) => [value, texts[i]!]));
  return swapLeaves(document, ({ kind }, value) => (STAYS.has(kind) ? value : at.get(value)!));
}

/** An innocent string by which a leaf is found again; none is a part of another. */
export const markerOf = (i: number): string => `leaf${i}end`;
export const MARKER = /leaf(\d+)end/g;

/** What an id can be made of `text`: 1 to 128 characters, no white space; undefined where nothing is left, or nothing that may be an id. */
export function asId(text: string): string | undefined {
  const id = [...text.replaceAll(/\s/gu, '')].slice(0, 128).join('');
  return id === '' || id === '__proto__' ? undefined : id;
}

const AT_ONCE = 16;
/** The classes, in portions of like size, so that the strings of a large class have as many turns as those of a small one. */
export const portions: readonly (readonly Hostile[])[] = classes.flatMap(({ name, strings }) =>
  Array.from({ length: Math.ceil(strings.length / AT_ONCE) }, (_, i) => strings.slice(i * AT_ONCE, (i + 1) * AT_ONCE).map((text) => ({ text, className: name }))),
);

/** How far each portion has come at each kind of leaf. */
export type Turns = Map<string, number>;

/** Swaps of `document` after which every leaf has met every portion. With one `turns` for several documents every kind of leaf meets every string. */
export function* swapsOf(document: unknown, turns: Turns = new Map()): Generator<Swap> {
  const leaves = leavesOf(document);
  for (let d = 0; d < portions.length; d++) {
    const used = new Set<string>();
    const next = (portion: number, kind: Kind): Omit<Swapped, 'leaf'> => {
      const own = portions[portion]!;
      for (let tries = 0; ; tries++) {
        // A portion of which every string stands in this document already: the next one helps out.
        if (tries > own.length) return next((portion + 1) % portions.length, kind);
        const turn = turns.get(`${kind} ${portion}`) ?? 0;
        turns.set(`${kind} ${portion}`, turn + 1);
        const { text: raw, className } = own[turn % own.length]!;
        const text = kind === 'id' ? asId(raw) : raw;
        if (text === undefined || used.has(text.normalize('NFC'))) continue;
        used.add(text.normalize('NFC'));
        return { text, raw, className };
      }
    };
    const swapped = leaves.map((leaf, i) => ({ leaf, ...next((i + d) % portions.length, leaf.kind) }));
    yield { document: withStrings(document, leaves, swapped.map(({ text }) => text)), swapped };
  }
}
