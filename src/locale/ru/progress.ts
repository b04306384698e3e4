import type { ProgressKind, ProgressMessages } from '../messages/progress.js';
import { answered, counted, oblique, type Counted } from './count.js';
import { listed, moment } from './format.js';

const inWords = (one: string, more: string): Counted => counted(`# описанное словами требование ${one}`, `# описанных словами требования ${more}`, `# описанных словами требований ${more}`);

const COUNTED: Readonly<Record<ProgressKind, Counted>> = {
  answered: counted('# новый ответ', '# новых ответа', '# новых ответов'),
  raised: counted('# ответ выше прежнего', '# ответа выше прежних', '# ответов выше прежних'),
  lowered: counted('# ответ ниже прежнего', '# ответа ниже прежних', '# ответов ниже прежних'),
  changed: counted('# ответ изменён', '# ответа изменены', '# ответов изменены'),
  'taken-back': counted('# ответ убран', '# ответа убраны', '# ответов убраны'),
  'not-applicable': counted('# навык стал неприменим', '# навыка стали неприменимы', '# навыков стали неприменимы'),
  applicable: counted('# навык снова применим', '# навыка снова применимы', '# навыков снова применимы'),
  met: inWords('теперь выполнено', 'теперь выполнены'),
  'no-longer-met': inWords('больше не выполнено', 'больше не выполнены'),
  'words-answered': inWords('теперь с ответом', 'теперь с ответом'),
  'words-taken-back': inWords('теперь без ответа', 'теперь без ответа'),
};

export const progressWords: ProgressMessages = {
  about: 'Снимок сохраняет ваши нынешние ответы в этом браузере и больше нигде, чтобы потом к ним вернуться. Это просто запись: выполнять здесь ничего не нужно.',
  keep: 'Сделать снимок',
  nothing: 'Сохранять пока нечего: сначала ответьте на вопрос.',
  kept: 'Снимок сделан.',
  keptHere: 'Снимок не сохранён: он пропадёт, когда страница закроется.',
  none: 'Снимков пока нет.',
  reading: 'Поиск снимков…',
  list: 'Ваши снимки',
  day: (at) => {
    const date = new Date(at);
    return Number.isNaN(date.valueOf()) ? at.slice(0, 40) : moment(date);
  },
  now: 'Сейчас',
  at: (grade, some, asked) => `${grade || 'пока без уровня'}, ${answered(some, asked)}`,
  unreadable: { damaged: 'не читается: повреждён', newer: 'не читается: сделан более новой версией' },
  notSaved: 'не сохранён: пропадёт, когда страница закроется',
  notRemoved: 'пока не удалось удалить',
  download: 'Скачать',
  remove: 'Удалить',
  removed: 'Снимок удалён.',
  of: (action, day) => `${action}: ${day}`,
  from: 'Было',
  to: 'Стало',
  changes: (from, to) => `Что изменилось: ${from}\u00a0— ${to}`,
  same: 'Ничего не изменилось.',
  counts: (counts) => `${listed((Object.keys(COUNTED) as ProgressKind[]).filter((kind) => counts[kind] > 0).map((kind) => COUNTED[kind](counts[kind])))}.`,
  // Beside the skill, and the level where it is about one.
  kinds: {
    answered: 'новый ответ',
    raised: 'выше',
    lowered: 'ниже',
    changed: 'изменён',
    'taken-back': 'ответ убран',
    'not-applicable': 'стало неприменимо',
    applicable: 'снова применимо',
    met: 'теперь выполнено',
    'no-longer-met': 'больше не выполнено',
    'words-answered': 'новый ответ',
    'words-taken-back': 'ответ убран',
  },
  met: 'выполнено',
  notMet: 'не выполнено',
  inLevel: (skill, level) => `${skill}, ${level}`,
  gone: oblique('В этой матрице больше нет # прежнего навыка.', 'В этой матрице больше нет # прежних навыков.'),
};
