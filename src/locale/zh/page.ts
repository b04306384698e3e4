import type { PageMessages } from '../messages/page.js';

export const pageWords: PageMessages = {
  onThisPage: '本页内容',
  sections: {
    summary: '概览',
    stack: '技术栈',
    focus: '各级别的工作重点',
    matrix: '技能矩阵',
    profile: '岗位画像',
    track: '发展通道',
    calculator: '级别自测',
    faq: '常见问题',
  },
};
