import type { FocusMessages } from '../messages/focus.js';

export const focusWords: FocusMessages = {
  level: 'المستوى',
  none: 'لا يذكر أي مستوى من مستويات هذا الدور تركيزه.',
  noneHere: (level) => `لا يذكر الدور تركيزًا لمستوى ${level}.`,
};
