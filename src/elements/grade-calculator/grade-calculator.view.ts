/** Pure: a document, what is asked of the reader, and the answers → the questions to draw. */
import { isAnswered } from '../../domain/answers.js';
import type { Assessment, Rating } from '../../model/assessment.js';
import type { Category, Detail, Level, Matrix, Proficiency, Skill } from '../../model/types.js';

/** Beyond so many skills a list of all is drawn category by category, as the reader unfolds them. */
const DRAWN_AT_ONCE = 80;

/** A step of a skill's scale as an answer. */
export interface StepView {
  readonly proficiency: Proficiency;
  /** What it looks like in this skill; undefined where the document does not say. */
  readonly words: Detail | undefined;
  /** The levels that ask for just this step. */
  readonly askedBy: readonly Asked[];
}

/** What a level asks. One that is text alone is a question of its own: it is met or not. */
export interface Asked {
  readonly level: Level;
  readonly mandatory: boolean;
  /** The requirement's own words. */
  readonly detail: Detail | undefined;
}

/** A skill as it is asked. Everything about it that no answer changes. */
export interface SkillQuestion {
  readonly skill: Skill;
  /** Place among all skills that are asked: names its controls. */
  readonly index: number;
  /** Empty where nothing asks for a step. */
  readonly steps: readonly StepView[];
  /** Those that are text alone. */
  readonly texts: readonly Asked[];
}

export interface CategoryQuestions {
  readonly category: Category;
  readonly questions: readonly SkillQuestion[];
}

export type Asks = (skill: Skill, level: string) => boolean;

/** How far the reader has come. */
export interface Progress {
  readonly answered: number;
  readonly total: number;
}

/** The questions of a document: worked out once for what is asked. */
export class QuestionReader {
  readonly matrix: Matrix;
  readonly categories: readonly CategoryQuestions[];
  readonly questions: readonly SkillQuestion[];
  /** Whether a list of all waits to be unfolded. */
  readonly late: boolean;
  readonly #byId: ReadonlyMap<string, SkillQuestion>;

  /** @param asks whether what a level asks of a skill is asked about; a skill of which nothing is asked is left out. Undefined: all */
  constructor(matrix: Matrix, asks?: Asks) {
    this.matrix = matrix;
    let index = 0;
    this.categories = matrix.categories.flatMap((category): CategoryQuestions[] => {
      const skills = asks ? category.skills.filter((skill) => [...skill.requirements.keys()].some((level) => asks(skill, level))) : category.skills;
      const questions = skills.map((skill) => questionOf(matrix, skill, index++, asks));
      return questions.length > 0 ? [{ category, questions }] : [];
    });
    this.questions = this.categories.flatMap(({ questions }) => questions);
    this.late = this.questions.length > DRAWN_AT_ONCE;
    this.#byId = new Map(this.questions.map((it) => [it.skill.id, it]));
  }

  question(skill: string): SkillQuestion | undefined {
    return this.#byId.get(skill);
  }

  /** Number of the category that a question belongs to. */
  placeOf(question: SkillQuestion): number {
    return this.categories.findIndex(({ questions }) => questions.includes(question));
  }
}

function questionOf({ levels, grading }: Matrix, skill: Skill, index: number, asks: Asks | undefined): SkillQuestion {
  const asked = levels.flatMap((level): Step[] => {
    const requirement = skill.requirements.get(level.id);
    return requirement && (!asks || asks(skill, level.id)) ? [{ level, mandatory: requirement.mandatory, detail: requirement.detail, proficiency: requirement.proficiency }] : [];
  });
  const inWords = asked.filter(({ proficiency }) => !proficiency);
  // Where all is asked in words, steps would change nothing, unless they bring points.
  const bySteps = asked.length > inWords.length || asked.length === 0 || grading.method === 'points';
  return {
    skill,
    index,
    steps: bySteps ? skill.scale.map((proficiency) => stepOf(skill, proficiency, asked)) : [],
    texts: inWords,
  };
}

interface Step extends Asked {
  readonly proficiency: Proficiency | undefined;
}

const stepOf = (skill: Skill, proficiency: Proficiency, asked: readonly Step[]): StepView => ({
  proficiency,
  words: skill.expectations.get(proficiency.id) ?? (proficiency.description === undefined ? undefined : { text: proficiency.description, statements: [], examples: [] }),
  askedBy: asked.filter((it) => it.proficiency === proficiency),
});

/** Whether a question is answered: of what is asked in words, up to the first that is not met. */
export function isComplete({ steps, texts }: SkillQuestion, rating: Rating | undefined): boolean {
  if (!rating || !isAnswered(rating)) return false;
  if (rating.notApplicable) return true;
  const answers = texts.map(({ level }) => rating.met?.get(level.id));
  return (steps.length === 0 || rating.proficiency !== undefined) && (answers.includes(false) || !answers.includes(undefined));
}

export function progressOf(questions: readonly SkillQuestion[], { ratings }: Assessment): Progress {
  return { answered: questions.filter((it) => isComplete(it, ratings.get(it.skill.id))).length, total: questions.length };
}

/** The first question after `from` that is not answered, around the end; undefined where all are. */
export function nextOpen(questions: readonly SkillQuestion[], { ratings }: Assessment, from: number): SkillQuestion | undefined {
  const isOpen = (it: SkillQuestion): boolean => !isComplete(it, ratings.get(it.skill.id));
  return questions.find((it) => it.index > from && isOpen(it)) ?? questions.find(isOpen);
}
