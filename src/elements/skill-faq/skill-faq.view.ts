/** Document and level to questions with their answers: pure, so that it can be checked without a page. */
import type { Facts, StepFacts } from '../../domain/faq.js';
import type { FaqMessages } from '../../locale/messages/faq.js';
import { asText, sentence, type Sentence } from '../../locale/sentence.js';
import type { Grading, Level, Matrix, Text } from '../../model/types.js';

export interface Question {
  /** For links: `skills`, `advance`, `stack`, or made of the document's own question. */
  readonly id: string;
  readonly question: Sentence;
  readonly answer: readonly Piece[];
  /** Whether the matrix shows more. */
  readonly toMatrix: boolean;
}

/** A paragraph in our words, one in the document's, or a list of what holds for what. */
export type Piece =
  | { readonly kind: 'said'; readonly sentence: Sentence }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rows'; readonly rows: readonly { readonly term: Sentence; readonly said: Sentence }[] };

type Read = (text: Text | undefined) => string;
type Name = (text: string) => string;

const said = (make: (name: Name) => string): Piece => ({ kind: 'said', sentence: sentence(make) });

/** The questions that every role is asked, as far as the document answers them, then its own. */
export function questionsOf(matrix: Matrix, facts: Facts, selected: string | undefined, text: Read, words: FaqMessages): readonly Question[] {
  const names = (name: Name, list: readonly { readonly name?: Text }[]): string[] => list.map((it) => name(text(it.name)));
  const ask = (id: string, question: (role: string) => string, answer: readonly Piece[], toMatrix: boolean): Question => ({ id, question: sentence((name) => question(name(text(matrix.name)))), answer, toMatrix });
  const { counts, stack } = facts;
  const asked = counts.requirements > 0;
  return [
    ...(counts.skills > 0 ? [ask('skills', (role) => words.skills.question(role, asked), skillsAnswer(matrix, facts, text, names, words), true)] : []),
    ...(asked && facts.steps.length > 0 ? [ask('advance', words.advance.question, advanceAnswer(matrix, facts, selected, text, words), true)] : []),
    ...(stack.length > 0 ? [ask('stack', words.stack.question, stackAnswer(facts, text, names, words), false)] : []),
    ...matrix.faq.map(({ question, answer }, i): Question => ({ id: facts.ids[i]!, question: ['', text(question)], answer: [{ kind: 'text', text: text(answer) }], toMatrix: false })),
  ];
}

type Names = (name: Name, list: readonly { readonly name?: Text }[]) => string[];

function skillsAnswer(matrix: Matrix, { counts, namedCategories, first, last, domains, byLevel }: Facts, text: Read, names: Names, { skills: words }: FaqMessages): Piece[] {
  const { skills, levels, requirements, mandatory } = counts;
  return [
    said((name) => words.answer({ role: name(text(matrix.name)), skills, categories: namedCategories, levels, first: names(name, first), last: names(name, last), requirements, mandatory })),
    ...(domains.length > 0 ? [said((name) => words.domains(names(name, domains)))] : []),
    ...(levels > 1 && requirements > 0
      ? [{ kind: 'rows' as const, rows: byLevel.map((it) => ({ term: ['', text(it.level.name)], said: [words.atLevel(it.counts.requirements, it.counts.mandatory)] })) }]
      : []),
  ];
}

function advanceAnswer(matrix: Matrix, { counts, grading, even, steps }: Facts, selected: string | undefined, text: Read, { advance: words }: FaqMessages): Piece[] {
  const level = matrix.levels.find(({ id }) => id === selected);
  const own = steps.filter(({ from }) => from === level);
  const shown = level ? own : steps;
  return [
    grading.method === 'threshold' ? said(() => words.byThreshold(grading.threshold, even, counts.mandatory > 0)) : pointsPiece(matrix, grading, even, text, words),
    ...(level && own.length === 0 ? [said((name) => words.last(name(text(level.name))))] : []),
    ...(shown.length > 0 ? [{ kind: 'rows' as const, rows: shown.map((step) => stepRow(step, text, words)) }] : []),
    said(() => words.guidance),
  ];
}

const stepRow = (step: StepFacts, text: Read, words: FaqMessages['advance']): { term: Sentence; said: Sentence } => ({
  term: sentence((name) => words.step(name(text(step.from.name)), name(text(step.to.name)))),
  said: [words.changes(step)],
});

function pointsPiece(matrix: Matrix, { points, bands }: Extract<Grading, { method: 'points' }>, even: boolean, text: Read, words: FaqMessages['advance']): Piece {
  const steps = [...matrix.scale, ...matrix.categories.flatMap(({ skills }) => skills.flatMap(({ scale }) => scale))];
  const names = new Map(steps.toReversed().map(({ id, name }) => [id, text(name)]));
  const levels = new Map(matrix.levels.map(({ id, name }) => [id, text(name)]));
  return said((name) =>
    words.byPoints(
      [...points].map(([id, worth]) => ({ name: name(names.get(id) ?? id), points: worth })),
      [...bands].sort((a, b) => a.min - b.min).map(({ level, min }) => ({ level: name(levels.get(level) ?? level), min })),
      even,
    ),
  );
}

function stackAnswer({ counts, stack }: Facts, text: Read, names: Names, { stack: words }: FaqMessages): Piece[] {
  const technologies = (level: Level): Sentence => sentence((name) => words.names(names(name, level.stack)));
  return [
    said((name) => words.answer(counts.technologies, names(name, stack))),
    { kind: 'rows', rows: stack.map((level) => ({ term: ['', text(level.name)], said: technologies(level) })) },
  ];
}

/** The question as one string, for names of controls. */
export const spoken = ({ question }: Question): string => asText(question);
