import type { FocusMessages } from '../messages/focus.js';

export const focusWords: FocusMessages = {
  level: 'Level',
  none: 'No level of this role names its focus.',
  noneHere: (level) => `The role names no focus for ${level}.`,
};
