/**
 * Strings that break what takes them for something other than text, by class.
 *
 * They are written as escapes where an editor would hide them. `planted` is what they would call and where they would lead:
 * nothing has that name, and `.invalid` is no domain.
 */
import { addresses } from './strings/addresses.js';
import { characters } from './strings/characters.js';
import { markup } from './strings/markup.js';
import { programs } from './strings/programs.js';

export interface HostileClass {
  readonly name: string;
  readonly strings: readonly string[];
}

export interface Hostile {
  readonly text: string;
  readonly className: string;
}

export const classes: readonly HostileClass[] = [...markup, ...addresses, ...characters, ...programs];

/** All of them, the classes taking turns, so that any run of neighbours has many classes in it; each string once. */
export const strings: readonly Hostile[] = (() => {
  const seen = new Set<string>();
  const longest = Math.max(...classes.map((it) => it.strings.length));
  const inTurn = Array.from({ length: longest }, (_, i) => classes.flatMap(({ name, strings: own }) => (own[i] === undefined ? [] : [{ text: own[i], className: name }])));
  return inTurn.flat().filter(({ text }) => !seen.has(text) && seen.add(text));
})();
