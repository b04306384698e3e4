import type { ResultMessages } from '../messages/result.js';
import { counted, mandatoryRequirements, oblique, ofPoints, ofRequirements, points, requirements } from './count.js';
import { listed, number, pair, percent, row as inARow } from './format.js';
import { row } from './grade.js';

const mandatoryOpen = counted('# обязательное требование не выполнено', '# обязательных требования не выполнены', '# обязательных требований не выполнено');
const ofSteps = oblique('# шага', '# шагов');

export const resultWords: ResultMessages = {
  title: 'Почему так и что дальше',
  guidance: 'Это ориентир для разговора, а не вердикт: здесь известны ваши ответы, но не ваша работа.',
  why: 'Почему так',
  rule: (threshold, even, mandatory) => {
    const share = `не менее ${percent(threshold)} его требований${even ? '' : ' с учётом веса'}`;
    const what = threshold >= 1 ? 'выполнены все его требования' : mandatory ? `выполнено всё обязательное и ${share}` : `выполнено ${share}`;
    return `Уровень подходит, когда ${what}. Предыдущие уровни тоже должны подходить.`;
  },
  rulePoints: (sum, even) => `Ваши ответы дают ${points(sum)}${even ? '' : ' с учётом веса каждого навыка'}.`,
  leftOut: (skills, mandatory) => `Не учитывается, потому что вы считаете это неприменимым: ${listed(skills)}${mandatory > 0 ? ` (${mandatoryRequirements(mandatory)})` : ''}.`,
  fits: (level, numbers) => `Уровень ${level} подходит: ${row(numbers)}${numbers.share === undefined ? '' : ` (${percent(numbers.share)})`}.`,
  open: (level, { met, total, mandatoryMet, mandatoryTotal, share = 0 }, threshold) => {
    const must = mandatoryTotal - mandatoryMet;
    const reasons = [
      ...(must > 0 ? [mandatoryOpen(must)] : []),
      ...(share < threshold - 1e-9 ? [`выполнено ${number(met)} из ${ofRequirements(total)} (${percent(share)}), а ${threshold >= 1 ? 'нужны все' : `хватило бы ${percent(threshold)}`}`] : []),
    ];
    return `Уровень ${level} пока не подходит: ${reasons.join('; ')}.`;
  },
  passed: (level, numbers, before) => `Уровень ${level} сам по себе подошёл бы (${row(numbers)}), но пока не ${before.length === 1 ? 'подходит предыдущий уровень' : 'подходят предыдущие уровни'} ${listed(before)}.`,
  undecided: (level) => `Об уровне ${level} судить нельзя: всё, чего он требует, отмечено как неприменимое.`,
  empty: (level) => `Уровень ${level} ничего не требует.`,
  bandReached: (level, min) => `Уровень ${level} начинается с ${ofPoints(min)}: достигнуто.`,
  bandOpen: (level, min, missing) => `Уровень ${level} начинается с ${ofPoints(min)}: не хватает ещё ${number(missing)}.`,

  gapsTo: (level) => `Чего не хватает для уровня ${level}`,
  noGaps: (level) => `Всё, чего требует уровень ${level}, выполнено.`,
  groups: { mandatory: 'Обязательные', others: 'Необязательные', unanswered: 'Без ответа', leftOut: 'Неприменимые' },
  skillCount: requirements,
  to: '— нужно',
  unanswered: 'нет ответа',
  none: 'пока нет',
  inWords: 'описано словами',
  mandatory: 'обязательно',
  goTo: (skill) => `Перейти: ${skill}`,
  tryIt: 'Попробовать',
  tryItOn: (skill) => `Попробовать: ${skill}. Что, если требование выполнено?`,

  first: 'Что изучать в первую очередь',
  firstWords: 'По одному шагу: сначала обязательное, затем то, что за шаг даёт больше всего.',
  resources: (titles) => pair('Материалы', inARow(titles)),

  path: 'Короткий путь',
  pathSentence: (kind, steps, level) => {
    const end = kind === 'fewest' ? 'меньшим числом не обойтись' : steps === 1 ? 'и пропустить его нельзя' : 'и ни один из них нельзя пропустить';
    return `Для уровня ${level} хватило бы ${ofSteps(steps)}, ${end}:`;
  },
  noPath: (level) => `К уровню ${level} пути нет, пока то, чего он требует, отмечено как неприменимое.`,

  chart: (level) => `На диаграмме, рядом с требованиями уровня ${level}`,
  you: 'Вы',
  partMissing: 'Не удалось загрузить часть виджета. Сверните раздел и разверните его снова.',
  whatIf: 'Что, если…?',
  whatIfHint: 'Меняйте ответы и смотрите, что получится. Без вашего решения ничего не сохранится.',
  whatIfOn: 'Это проба: ответы, которые вы сейчас меняете, не сохраняются.',
  whatIfMoves: (before, after) => `Было: ${before || 'пока без уровня'}. Стало: ${after || 'пока без уровня'}.`,
  whatIfSame: (grade) => `По-прежнему: ${grade || 'пока без уровня'}.`,
  whatIfKeep: 'Сохранить изменения',
  whatIfDrop: 'Вернуть мои ответы',
};
