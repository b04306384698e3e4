/** The whole calculator: what the desk has in hand → what is drawn. */
import { html, nothing } from 'lit';
import { matchAnswers } from '../../domain/answers.js';
import { gradeOf } from '../../domain/grade.js';
import type { AnswersState } from '../../model/answers.js';
import type { Matrix, Text } from '../../model/types.js';
import { ask } from './grade-calculator.ask.templates.js';
import type { Desk } from './grade-calculator.desk.js';
import { keep, stranger } from './grade-calculator.keep.templates.js';
import { isLost } from './grade-calculator.outcome.js';
import { foldName, noteName } from './grade-calculator.place.js';
import { details } from './grade-calculator.result.templates.js';
import { talk } from './grade-calculator.talk.templates.js';
import { stand } from './grade-calculator.stand.templates.js';
import { progressOf } from './grade-calculator.view.js';

/** From so many of its own letters on, where one stands is beside the questions; below so many, nothing is beside anything. */
const WIDE = 56;
const NARROW = 34;

export interface ScreenContext {
  readonly matrix: Matrix;
  readonly state: AnswersState;
  readonly text: (text: Text | undefined) => string;
  readonly headingLevel: number;
  /** Width in `em`; 0 not known. */
  readonly ems: number;
  /** Ids to aim at that the page names, in order. */
  readonly targets: readonly (string | null | undefined)[];
  readonly moveAside: () => void;
}

export function screen(desk: Desk, { matrix, state, text, headingLevel, ems, targets, moveAside }: ScreenContext): unknown {
  const { reader, results, result, answering, keeper, place, hides, words } = desk;
  const isOpen = (key: string, usually: boolean): boolean => place.isOpen(key, usually);
  const onToggle = (key: string, open: boolean, usually: boolean): void => place.toggle(key, open, usually);
  const assessment = answering.current;
  if (!reader || !results || !result || !assessment) return nothing;
  const matched = matchAnswers(matrix, assessment);
  const kept = { words: words.keep, text, headingLevel, matrix, state, matched, keeper };
  if (matched.mostlyForeign && !desk.agreed) return stranger(kept, { use: () => desk.agree(), anew: moveAside });
  const isLevel = (id: string | null | undefined): boolean => matrix.levels.some((it) => it.id === id);
  const named = targets.find(isLevel);
  const progress = progressOf(reader.questions, assessment);
  const isWide = ems >= WIDE;
  const base = { messages: words.calculator, text, headingLevel };
  return html`<div class="ruler"></div>
    <div class="calculator ${isWide ? 'wide' : ems > 0 && ems < NARROW ? 'narrow' : ''}">
      ${stand({
        ...base,
        words: words.grade,
        levels: matrix.levels,
        progress,
        result: hides ? undefined : result,
        grades: results.grades,
        chosen: [assessment.target, named].find(isLevel) ?? (result.mandatory && result.target ? result.target.id : ''),
        next: typeof named === 'string' || result.mandatory ? null : results.next(result),
        unfolded: place.isOpen('levels', isWide),
        onUnfold: (open) => place.toggle('levels', open, isWide),
        notSaved: isLost(state) ? words.keep.notSaved : '',
        onTarget: (id) => desk.aimAt(id),
        onReveal: () => desk.reveal(),
        onWhy: place.goToWhy,
      })}
      ${ask({
        ...base,
        blind: hides,
        target: result.target?.id,
        ratingOf: (skill) => assessment.ratings.get(skill),
        answer: (question, answer) => desk.answer(question, answer),
        isNoteOpen: (skill) => place.isOpen(noteName(skill), (assessment.ratings.get(skill)?.note ?? '') !== ''),
        onNoteToggle: (skill, open) => place.toggle(noteName(skill), open, (assessment.ratings.get(skill)?.note ?? '') !== ''),
        reader,
        assessment,
        shown: place.shown === 'all' ? undefined : reader.categories[place.shown ?? 0],
        isUnfolded: (category) => place.isOpen(foldName(reader.categories.indexOf(category)), false),
        onUnfold: (category, open) => place.toggle(foldName(reader.categories.indexOf(category)), open, false),
        onShow: (category) => place.show(category),
        onLead: (category) => place.lead(category),
        onNextOpen: () => place.goToOpen(assessment),
        canUndo: answering.canUndo,
        onUndo: () => desk.undo(),
        onKeydown: desk.onKeydown,
      })}
      ${hides || !results.grades
        ? nothing
        : details(
            {
              words: words.result,
              text,
              headingLevel,
              even: results.even,
              answered: result.grade.answered.given > 0,
              isOpen,
              onToggle,
              goTo: (skill) => place.goTo(reader.question(skill.id)),
              trying: answering.trying,
              grades: answering.trying ? [desk.gradeName(gradeOf(matrix, state.assessment.ratings).grades), desk.gradeName(result.grade.grades)] : ['', ''],
              onTry: () => desk.try(),
              onTryGap: (gap) => desk.tryGap(gap),
              onKeep: () => desk.endTrial(true),
              onDrop: () => desk.endTrial(false),
              path: () => results.path(result, assessment),
              chart: { words: words.result, text, headingLevel, assessment, element: desk.chart, isOpen, onToggle },
            },
            result,
          )}
      ${hides || !results.grades ? nothing : talk(desk.talk, words.talk, { matrix, mine: state.assessment, text, headingLevel, target: result.target?.id, chart: desk.chart, isOpen, onToggle })} ${keep(kept)}
    </div>`;
}
