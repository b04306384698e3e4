import type { CompareMessages, CompareNumbers } from '../messages/compare.js';
import { capital, counted, skills } from './count.js';
import { listed, number } from './format.js';

const common = counted('# общий навык', '# общих навыка', '# общих навыков');
const commonOnes = counted('# общий', '# общих', '# общих');
const steps = counted('# ступень', '# ступени', '# ступеней');

function shared({ different, same }: CompareNumbers): string {
  if (different > 0 && same > 0) return `: ${number(different)} с разными требованиями и ${number(same)} с одинаковыми`;
  return `${different + same > 1 ? ', все' : ''} с ${different > 0 ? 'разными' : 'одинаковыми'} требованиями`;
}

const alone = (n: number, role: string): string => `только в роли ${role}\u00a0— ${skills(n)}`;

export const compareWords: CompareMessages = {
  other: {
    loading: 'Загрузка другой роли…',
    empty: 'В другой роли пока нет навыков.',
    stale: 'Это последняя версия другой роли, которую удалось загрузить; возможно, она устарела.',
    failed: 'Не удалось показать другую роль.',
    wrongDocument: 'В документе не матрица компетенций.',
  },
  catalog: {
    loading: 'Загрузка списка ролей…',
    empty: 'Список ролей пуст.',
    stale: 'Это последняя версия списка ролей, которую удалось загрузить; возможно, она устарела.',
    failed: 'Не удалось показать список ролей.',
    wrongDocument: 'В документе не каталог ролей.',
  },
  sides: 'Что сравнивается',
  level: 'Уровень',
  compareWith: 'Сравнить с ролью',
  chooseRole: 'Выберите роль…',
  noOther: 'Пока нет другой роли, с которой можно сравнить эту.',
  roleAt: (role, level) => (level === '' ? role : `${role} (уровень ${level})`),
  sentence: (here, there, roles, numbers) => {
    const { different, same, onlyHere, onlyThere } = numbers;
    const rest = [...(onlyHere > 0 ? [alone(onlyHere, roles.here)] : []), ...(onlyThere > 0 ? [alone(onlyThere, roles.there)] : [])];
    const both = different + same;
    const first = `У ролей ${here} и ${there} ${both === 0 ? 'нет общих навыков' : common(both) + shared(numbers)}.`;
    return rest.length === 0 ? first : `${first} ${capital(rest.join('; '))}.`;
  },
  byPlace: (role, level, theirs) => `В роли ${role} нет уровня ${level}; ближайший по месту на её лестнице\u00a0— ${theirs}. Если вы видите это иначе, выберите другой.`,
  groups: {
    different: 'Разные требования',
    only: (role) => `Только в роли ${role}`,
    same: 'Одинаковые требования',
    alone: (role) => `Что требует роль ${role}`,
  },
  skillCount: skills,
  skill: 'Навык',
  mandatory: 'обязательно',
  described: 'описано словами',
  notAsked: 'не требуется',
  notInRole: 'нет в этой роли',
  listed: 'есть в списке',
  called: (name) => `там: ${name}`,
  steps: (n) => `на ${steps(Math.abs(n))} ${n > 0 ? 'выше' : 'ниже'}`,
  otherWords: 'описано иначе',
  notComparable: 'не сравнить: шкалы разные',
  rank: (rank, all) => `ступень ${number(rank)} из ${number(all)}`,
  unasked: ({ shared: both, here: ours, there: theirs }, here, there) => {
    const parts = [
      ...(both > 0 ? [commonOnes(both)] : []),
      ...(ours > 0 ? [`${number(ours)} из роли ${here}`] : []),
      ...(theirs > 0 ? [`${number(theirs)} из роли ${there}`] : []),
    ];
    return parts.length === 0 ? '' : `Не показаны навыки, которых не требует ни один из этих уровней: ${listed(parts)}.`;
  },
  partMissing: 'Не удалось загрузить часть виджета. Попробуйте ещё раз.',
};
