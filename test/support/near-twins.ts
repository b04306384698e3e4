import { termsOf } from '../../src/domain/text-match.js';
import type { Skill } from '../../src/model/types.js';

/** Words of what a proficiency means in a skill, and which they are. */
export interface Described {
  readonly at: string;
  readonly words: ReadonlySet<string>;
}

const contentWords = (text: string): Set<string> => new Set(termsOf(text.replaceAll(/[^\p{L}\p{N}\s-]/gu, ' ')).filter((word) => word.length > 3));

export const described = (skills: readonly Skill[]): Described[] =>
  skills.flatMap((skill) => [...skill.expectations].map(([id, { text }]) => ({ at: `${skill.id} ${id}`, words: contentWords(String(text)) })));

/** Pairs that share more than two fifths of the shorter one's content words. */
export function nearTwins(texts: readonly Described[]): string[] {
  return texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b) => {
      const shared = [...a.words].filter((word) => b.words.has(word)).length;
      return shared > 0.4 * Math.min(a.words.size, b.words.size) ? [`${a.at} ~ ${b.at}`] : [];
    }),
  );
}

/** The first of them once more, two words shorter: what `nearTwins` must find. */
export const plantedTwin = ([first]: readonly Described[]): Described => ({ at: 'planted', words: new Set([...first!.words].slice(2)) });
