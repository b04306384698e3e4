import type { LaterMessages } from '../messages/matrix.js';

export const laterWords: LaterMessages = {
  didYouMean: 'Возможно, вы искали:',
  unknownSkill: (skill) => `Ссылка ведёт к навыку, которого нет в этой матрице: «${skill}».`,
  unknownLevel: (level) => `Ссылка ведёт к уровню, которого нет в этой матрице: «${level}».`,
  unknownMatrix: (matrix) => `Ссылка ведёт к матрице, которой нет на этой странице: «${matrix}».`,
  changes: { new: 'новое', dropped: 'больше не требуется', raised: 'повышено', lowered: 'понижено', changed: 'описано иначе', mandatory: 'теперь обязательно', optional: 'больше не обязательно' },
  meansHere: 'Что это значит здесь',
  noMeaning: 'Больше в документе об этом ничего не сказано.',
  examples: 'Примеры',
  ladder: 'До и после',
  ladderBefore: 'раньше',
  ladderHere: 'здесь',
  ladderAfter: 'дальше',
  same: 'то же самое',
  resources: 'Материалы',
  copyLink: 'Копировать ссылку',
  copied: 'Ссылка скопирована',
  copyByHand: 'Скопируйте этот адрес:',
  close: 'Закрыть',
};
