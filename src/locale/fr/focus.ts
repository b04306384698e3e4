import type { FocusMessages } from '../messages/focus.js';

export const focusWords: FocusMessages = {
  level: 'Niveau',
  none: 'Aucun niveau de ce rôle n’indique ses priorités.',
  noneHere: (level) => `Le rôle n’indique pas de priorités pour le niveau ${level}.`,
};
