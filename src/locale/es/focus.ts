import type { FocusMessages } from '../messages/focus.js';

export const focusWords: FocusMessages = {
  level: 'Nivel',
  none: 'Ningún nivel de este rol indica su enfoque.',
  noneHere: (level) => `El rol no indica ningún enfoque para ${level}.`,
};
