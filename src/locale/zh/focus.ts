import type { FocusMessages } from '../messages/focus.js';

export const focusWords: FocusMessages = {
  level: '级别',
  none: '该岗位没有任何级别说明工作重点。',
  noneHere: (level) => `该岗位未说明 ${level} 的工作重点。`,
};
