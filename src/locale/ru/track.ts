import type { StepNumbers, TrackMessages, Way } from '../messages/track.js';
import { counted, oblique, skills, type Counted } from './count.js';
import { either, listed } from './format.js';

type Clause = readonly [kind: keyof StepNumbers, words: Counted];

const newSkills = counted('# новый навык', '# новых навыка', '# новых навыков');
const mandatoryOnes = counted('# обязательный', '# обязательных', '# обязательных');

function newOnes({ new: all, newMandatory: mandatory }: StepNumbers): string {
  const some = mandatory === 0 ? '' : mandatory < all ? ` (из них ${mandatoryOnes(mandatory)})` : all === 1 ? ' (обязательный)' : all === 2 ? ' (оба обязательные)' : ' (все обязательные)';
  return newSkills(all) + some;
}

const REQUIREMENTS: readonly Clause[] = [
  ['raised', oblique('требования к # навыку повышаются', 'требования к # навыкам повышаются')],
  ['becomesMandatory', counted('# требование становится обязательным', '# требования становятся обязательными', '# требований становятся обязательными')],
  ['changed', counted('# требование описано иначе', '# требования описаны иначе', '# требований описаны иначе')],
  ['lowered', oblique('требования к # навыку понижаются', 'требования к # навыкам понижаются')],
  ['becomesOptional', counted('# требование больше не обязательно', '# требования больше не обязательны', '# требований больше не обязательны')],
  ['dropped', counted('# навык больше не требуется', '# навыка больше не требуются', '# навыков больше не требуются')],
];
const TECHNOLOGIES: readonly Clause[] = [
  ['technologiesNew', counted('# новая технология', '# новых технологии', '# новых технологий')],
  ['technologiesChanged', counted('# технология меняется', '# технологии меняются', '# технологий меняются')],
  ['technologiesGone', counted('# технология больше не названа', '# технологии больше не названы', '# технологий больше не названы')],
];

/** A clause for each number that is not zero. */
const clauses = (all: readonly Clause[], numbers: StepNumbers): string[] => all.filter(([kind]) => numbers[kind] > 0).map(([kind, words]) => words(numbers[kind]));

/** Of requirements, which the reader sees counted. */
const BRIEF: readonly (readonly [(numbers: StepNumbers) => number, Counted])[] = [
  [(n) => n.new, oblique('# новое', '# новых')],
  [(n) => n.raised, oblique('# выше', '# выше')],
  [(n) => n.newMandatory + n.becomesMandatory, oblique('# обязательное', '# обязательных')],
  [(n) => n.changed, oblique('# описано иначе', '# описаны иначе')],
  [(n) => n.lowered, oblique('# ниже', '# ниже')],
  [(n) => n.dropped, oblique('# больше не нужно', '# больше не нужны')],
];

const LEADS: Readonly<Record<Way, (from: string, to: string) => string>> = {
  up: (from, to) => `С уровня ${from} на уровень ${to}`,
  down: (from, to) => `С уровня ${from} обратно на уровень ${to}`,
  across: (from, to) => `С уровня ${from} в сторону, на уровень ${to}`,
  start: (_from, to) => `С нуля на уровень ${to}`,
};

export const trackWords: TrackMessages = {
  ladder: 'Карьерная лестница',
  thenOneOf: 'затем на выбор',
  startAtOneOf: 'начало на выбор',
  after: (levels) => `после уровня ${either(levels)}`,
  brings: (way, numbers) =>
    BRIEF.map(([count, words]) => [count(numbers), words] as const)
      .filter(([n]) => n > 0)
      .map(([n, words]) => words(n))
      .join(', ') || (way === 'start' ? 'ничего не требует' : 'требует того же'),
  comparedWith: 'Сравнить с',
  start: 'ничем (начало)',
  sentence: (way, from, to, numbers) => {
    const asked = [...(numbers.new > 0 ? [newOnes(numbers)] : []), ...clauses(REQUIREMENTS, numbers)];
    const stack = clauses(TECHNOLOGIES, numbers);
    if (asked.length + stack.length === 0) return way === 'start' ? `Уровень ${to} ничего не требует.` : `С уровня ${from} на уровень ${to} ничего не меняется.`;
    const what = asked.length > 0 ? listed([...asked, ...stack]) : `${way === 'start' ? 'навыков не требуется' : 'требования не меняются'}; ${listed(stack)}`;
    return `${LEADS[way](from, to)}: ${what}.`;
  },
  sections: {
    new: 'Что нового',
    raised: 'Что повышается',
    mandatory: 'Что становится обязательным',
    changed: 'Что описано иначе',
    lowered: 'Что понижается',
    optional: 'Что больше не обязательно',
    dropped: 'Что больше не требуется',
  },
  skillCount: skills,
  foldAll: 'Свернуть всё',
  unfoldAll: 'Развернуть всё',
  skills: 'Навыки',
  to: '— затем',
  mandatory: 'обязательно',
  described: 'описано словами',
  nowMandatory: 'теперь обязательно',
  noLongerMandatory: 'больше не обязательно',
  otherWords: 'описано иначе',
  falls: 'понижается',
  noLongerAsked: 'больше не требуется',
  focus: (level) => `Фокус уровня ${level}`,
  noFocus: (level) => `Для уровня ${level} фокус не назван.`,
  sameFocus: 'Фокус остаётся прежним.',
  stack: 'Стек технологий',
  stackNew: 'Новые',
  stackChanged: 'Изменённые',
  stackGone: 'Больше не названы',
  stackKept: counted('# технология остаётся прежней.', '# технологии остаются прежними.', '# технологий остаются прежними.'),
  noStack: (level) => `Для уровня ${level} технологии не названы.`,
  noLevels: 'В этой роли нет уровней, поэтому нет и лестницы.',
};
