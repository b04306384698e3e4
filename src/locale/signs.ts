/** The signs between words, where a language has those of Latin letters; one that has others writes its own. */

export const row = (names: readonly string[]): string => names.join(', ');
/** Of parts that hold commas themselves. */
export const apart = (parts: readonly string[]): string => parts.join('; ');
/** A name and its value. */
export const pair = (name: string, value: string): string => `${name}: ${value}`;
