import type { FocusMessages } from '../messages/focus.js';

export const focusWords: FocusMessages = {
  level: 'Level',
  none: 'Kein Level dieser Rolle nennt Schwerpunkte.',
  noneHere: (level) => `Die Rolle nennt keine Schwerpunkte für ${level}.`,
};
