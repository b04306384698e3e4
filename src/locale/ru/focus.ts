import type { FocusMessages } from '../messages/focus.js';

export const focusWords: FocusMessages = {
  level: 'Уровень',
  none: 'Ни для одного уровня этой роли фокус не назван.',
  noneHere: (level) => `Для уровня ${level} фокус не назван.`,
};
