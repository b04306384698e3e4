import type { TalkMessages } from '../messages/talk.js';

export const talkWords: TalkMessages = {
  title: '与人讨论',
  share: '用链接分享你的回答',
  opinion: '与另一份评估对比',
  history: '回顾：有哪些变化',
  paper: '打印',
  loading: '请稍候…',
  partMissing: '此组件的一部分未能加载。请关闭后重新打开。',
};
