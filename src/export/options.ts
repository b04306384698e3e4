/** What everything that is taken away has in common: a matrix, the reader's language, and perhaps somebody's answers. */
import { cellFor, type Cell, type Ratings } from '../domain/cells.js';
import { gradeOf } from '../domain/grade.js';
import { nextTargets } from '../domain/recommend.js';
import { exportWords } from '../locale/en/export.js';
import type { ExportMessages } from '../locale/messages/export.js';
import { textIn, type Speaks } from '../locale/text.js';
import type { Level, Matrix, Skill, Text } from '../model/types.js';

export interface ExportOptions {
  /** The reader's language: a BCP 47 tag, or whether a tag is theirs. Without it the document's own. */
  readonly lang?: string | Speaks;
  /** The words around the document's; English where there is nothing else. */
  readonly words?: ExportMessages;
  /** Somebody's answers (`Assessment.ratings`), to stand beside what is asked. */
  readonly ratings?: Ratings;
  /** Id of the level whose gaps are told; without it the next one for these answers. */
  readonly target?: string;
}

/** Long work. */
export interface LongOptions extends ExportOptions {
  /** Ends it: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** From 0 to 1, now and then. */
  readonly onProgress?: (part: number) => void;
}

/** A matrix as it is told to one reader. */
export interface Telling {
  readonly matrix: Matrix;
  readonly words: ExportMessages;
  readonly text: (text: Text | undefined) => string;
  readonly ratings: Ratings | undefined;
  /** Whose gaps are told; undefined without answers, and where nothing is left to attain. */
  readonly target: Level | undefined;
  readonly cell: (skill: Skill, level: string) => Cell | undefined;
}

/** A reader of `de-AT` speaks `de`, as `:lang()` has it. */
const speaksOf = (lang: string): Speaks => {
  const reader = `${lang.toLowerCase()}-`;
  return (tag) => reader.startsWith(`${tag.toLowerCase()}-`);
};

export function tellingOf(matrix: Matrix, { lang, words = exportWords, ratings, target }: ExportOptions): Telling {
  const speaks = typeof lang === 'string' ? speaksOf(lang) : (lang ?? (() => false));
  return {
    matrix,
    words,
    text: (text) => textIn(text, speaks, matrix.lang),
    ratings,
    target: ratings && (matrix.levels.find(({ id }) => id === target) ?? nextTargets(matrix, gradeOf(matrix, ratings))[0]),
    cell: (skill, level) => (ratings ? cellFor(skill, level, ratings.get(skill.id)) : undefined),
  };
}
