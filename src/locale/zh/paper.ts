import type { PaperMessages } from '../messages/paper.js';
import { number } from './format.js';

export const paperWords: PaperMessages = {
  about: '打印出来，或由浏览器存为 PDF。除非你需要，纸上不含姓名和备注。',
  onePage: '将结果打印在一页上',
  everything: '打印完整清单',
  refused: '此页面不允许打印其中的内容。请在单独的窗口中打开它，然后重试。',
  resultOf: (role) => `${role}：结果`,
  answersOf: (role) => `${role}：全部回答`,
  of: (name) => `${name} 的回答`,
  revision: (revision) => `矩阵修订版：${revision}`,
  differences: '两份评估的不同之处',
  noDifferences: '两份评估没有不同。',
  settled: '共识',
  more: (lines) => `以及另外 ${number(lines)} 项`,
  skill: '技能',
  asked: (level) => (level === '' ? '要求' : `${level} 的要求`),
  answer: '回答',
  note: '备注',
  met: '满足',
  yes: '✓',
  no: '–',
  mandatory: '必备',
  nothingAsked: '不要求',
};
