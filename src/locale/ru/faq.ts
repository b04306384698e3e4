import type { FaqMessages, StepInWords } from '../messages/faq.js';
import { capital, counted, oblique, ofPoints, skills, type Counted } from './count.js';
import { exactPercent, listed, number } from './format.js';
import { alongLadder, keyDomains, requirements as required } from './phrases.js';

const skillsNeeded = counted('нужен # навык', 'нужны # навыка', 'нужно # навыков');
const inCategories = oblique('в # категории', 'в # категориях');
const inStack = counted('В стеке # технология', 'В стеке # технологии', 'В стеке # технологий');
const onLevels = oblique('на # уровне', 'на # уровнях');

export const faqWords: FaqMessages = {
  none: 'По этой роли пока нет вопросов.',
  copyLink: 'Копировать ссылку',
  copyLinkTo: (question) => `Копировать ссылку: ${question}`,
  copied: 'Ссылка скопирована',
  copyByHand: 'Скопируйте этот адрес:',
  toMatrix: 'Смотреть всю матрицу',
  skills: {
    question: (role, asked) => (asked ? `Какие навыки нужны в роли ${role}?` : `Какие навыки описаны в роли ${role}?`),
    answer: ({ role, skills: all, categories, levels, first, last, requirements, mandatory }) => {
      const where = categories > 0 ? ` ${inCategories(categories)}` : '';
      if (requirements === 0) return `Роль ${role} описывает ${skills(all)}${where}, но ничего не требует.`;
      return `В роли ${role} ${skillsNeeded(all)}${where}. ${capital(alongLadder(levels, first, last))} это ${required(requirements, mandatory)}.`;
    },
    domains: keyDomains,
    atLevel: required,
  },
  advance: {
    question: (role) => `Как перейти на следующий уровень в роли ${role}?`,
    byThreshold: (threshold, even, mandatory) => `Как правило, уровень достигнут, когда ${met(threshold, even, mandatory)}. Сначала\u00a0— предыдущие уровни.`,
    byPoints: (points, bands, even) =>
      points.length === 0
        ? 'Ступени пока не дают баллов.'
        : [
            `Каждая ступень даёт баллы: ${listed(points.map((it) => `${it.name}\u00a0— ${number(it.points)}`))}.`,
            even ? 'Они складываются по всем навыкам.' : 'Они умножаются на вес навыка и складываются по всем навыкам.',
            ...(bands.length > 0 ? [`Уровень определяет сумма: ${listed(bands.map((it) => `${it.level}\u00a0— от ${ofPoints(it.min)}`))}.`] : []),
          ].join(' '),
    last: (level) => `Уровень ${level}\u00a0— последний: дальше шагов нет.`,
    step: (from, to) => `С уровня ${from} на уровень ${to}`,
    changes: (step) => listed(changesOf(step)) || 'ничего не меняется',
    guidance: 'Это ориентир для разговора о следующем шаге, а не вердикт.',
  },
  stack: {
    question: (role) => `Какой стек технологий используется в роли ${role}?`,
    answer: (technologies, levels) =>
      levels.length === 1
        ? `${inStack(technologies)} на уровне ${levels[0]}.`
        : `${inStack(technologies)} ${onLevels(levels.length)}. Всё, что названо на уровне ниже, переходит на следующий.`,
    names: listed,
  },
};

function met(threshold: number, even: boolean, mandatory: boolean): string {
  if (threshold === 1) return 'выполнены все его требования';
  const share = `не менее ${exactPercent(threshold)} всех его требований${even ? '' : ' с учётом веса (одни навыки весят больше других)'}`;
  return mandatory ? `выполнены все обязательные требования и ${share}` : `выполнено ${share}`;
}

interface Change {
  /** Says what is counted. */
  readonly first: Counted;
  readonly then: Counted;
}

const becomes = (one: string, more: string): Change => ({
  first: counted(`# требование ${one}`, `# требования ${more}`, `# требований ${more}`),
  then: oblique(`# ${one}`, `# ${more}`),
});

const CHANGES: readonly (readonly [keyof StepInWords, Change])[] = [
  ['raised', becomes('повышается', 'повышаются')],
  ['added', { first: counted('# новое требование', '# новых требования', '# новых требований'), then: oblique('# новое', '# новых') }],
  ['becomeMandatory', becomes('становится обязательным', 'становятся обязательными')],
  ['changed', becomes('описано иначе', 'описаны иначе')],
  ['lowered', becomes('понижается', 'понижаются')],
  ['becomeOptional', becomes('становится необязательным', 'становятся необязательными')],
  ['dropped', becomes('больше не нужно', 'больше не нужны')],
];

const changesOf = (step: StepInWords): string[] => CHANGES.filter(([kind]) => step[kind] > 0).map(([kind, { first, then }], i) => (i === 0 ? first : then)(step[kind]));
