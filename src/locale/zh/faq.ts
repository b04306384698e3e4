import type { FaqMessages, StepInWords } from '../messages/faq.js';
import { clauses, exactPercent, number, row } from './format.js';
import { keyDomains, ladder, requirements as required } from './phrases.js';

export const faqWords: FaqMessages = {
  none: '还没有关于该岗位的问题。',
  copyLink: '复制链接',
  copyLinkTo: (question) => `复制链接：${question}`,
  copied: '链接已复制',
  copyByHand: '复制此地址：',
  toMatrix: '查看完整矩阵',
  skills: {
    question: (role, asked) => (asked ? `${role} 岗位需要哪些技能？` : `${role} 列出了哪些技能？`),
    answer: ({ role, skills, categories, levels, first, last, requirements, mandatory }) => {
      const these = `${number(skills)} 项技能${categories > 0 ? `，${categories === 1 ? '属于' : '分属'} ${number(categories)} 个类别` : ''}`;
      if (requirements === 0) return `${role} 列出了 ${these}，没有提出要求。`;
      return `${role} 岗位需要 ${these}。该岗位${ladder(levels, first, last)}，共 ${required(requirements, mandatory)}。`;
    },
    domains: keyDomains,
    atLevel: required,
  },
  advance: {
    question: (role) => `${role} 岗位如何晋升到下一级别？`,
    byThreshold: (threshold, even, mandatory) => `一般来说，达到一个级别需要${met(threshold, even, mandatory)}。之前的级别须先达到。`,
    byPoints: (points, bands, even) =>
      points.length === 0
        ? '目前没有任何熟练度计分。'
        : [
            `各熟练度对应的分数：${row(points.map((it) => `${it.name} ${number(it.points)} 分`))}。`,
            even ? '所有技能的分数相加。' : '分数乘以技能的权重，再将所有技能相加。',
            ...(bands.length > 0 ? [`总分决定级别：${row(bands.map((it) => `${it.level} ${number(it.min)} 分起`))}。`] : []),
          ].join(''),
    last: (level) => `${level} 是最后一个级别，之后没有下一步。`,
    step: (from, to) => `从 ${from} 到 ${to}`,
    changes: (step) => clauses(changesOf(step)) || '没有变化',
    guidance: '仅供讨论下一步时参考，并非定论。',
  },
  stack: {
    question: (role) => `${role} 岗位使用什么技术栈？`,
    answer: (technologies, levels) =>
      levels.length === 1 ? `技术栈为 ${levels[0]} 列出 ${number(technologies)} 项技术。` : `技术栈在 ${number(levels.length)} 个级别中列出 ${number(technologies)} 项技术。较低级别列出的技术沿用到下一级别。`,
    names: row,
  },
};

function met(threshold: number, even: boolean, mandatory: boolean): string {
  if (threshold === 1) return '满足全部要求';
  return `${mandatory ? '满足全部必备要求，并' : ''}满足至少 ${exactPercent(threshold)} 的要求${even ? '' : '（按权重计，各项技能的权重不同）'}`;
}

/** The first says what is counted, the others only how many. */
function changesOf({ raised, added, becomeMandatory, becomeOptional, changed, lowered, dropped }: StepInWords): string[] {
  const kinds: readonly [n: number, words: (what: string) => string][] = [
    [raised, (what) => `${what}提高`],
    [added, (what) => `新增 ${what}`],
    [becomeMandatory, (what) => `${what}变为必备`],
    [changed, (what) => `${what}表述不同`],
    [lowered, (what) => `${what}降低`],
    [becomeOptional, (what) => `${what}不再必备`],
    [dropped, (what) => `${what}不再要求`],
  ];
  return kinds.filter(([n]) => n > 0).map(([n, words], i) => words(`${number(n)} 项${i === 0 ? '要求' : ''}`));
}
