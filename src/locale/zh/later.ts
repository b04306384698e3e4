import type { LaterMessages } from '../messages/matrix.js';

export const laterWords: LaterMessages = {
  didYouMean: '你是不是要找：',
  unknownSkill: (skill) => `链接指向的技能不在此矩阵中：“${skill}”。`,
  unknownLevel: (level) => `链接指向的级别不在此矩阵中：“${level}”。`,
  unknownMatrix: (matrix) => `链接指向的矩阵不在此页面上：“${matrix}”。`,
  changes: { new: '新增', dropped: '不再要求', raised: '提高', lowered: '降低', changed: '表述不同', mandatory: '变为必备', optional: '不再必备' },
  meansHere: '具体含义',
  noMeaning: '文档没有进一步说明。',
  examples: '示例',
  ladder: '前后级别',
  ladderBefore: '上一级',
  ladderHere: '本级',
  ladderAfter: '下一级',
  same: '相同',
  resources: '学习资源',
  copyLink: '复制链接',
  copied: '链接已复制',
  copyByHand: '复制此地址：',
  close: '关闭',
};
