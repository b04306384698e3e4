import type { StepNumbers, TrackMessages } from '../messages/track.js';
import { clauses, either, number } from './format.js';

const mandatoryOf = (all: number, mandatory: number): string => {
  if (mandatory === 0) return '';
  return mandatory < all ? `（其中 ${number(mandatory)} 项必备）` : all === 1 ? '（必备）' : '（均为必备）';
};

/** A clause for each number that is not zero. */
const changesOf = (n: StepNumbers): string[] => {
  const all: readonly (readonly [number, string])[] = [
    [n.new, `新增 ${number(n.new)} 项技能${mandatoryOf(n.new, n.newMandatory)}`],
    [n.raised, `${number(n.raised)} 项技能的要求提高`],
    [n.becomesMandatory, `${number(n.becomesMandatory)} 项要求变为必备`],
    [n.changed, `${number(n.changed)} 项要求表述不同`],
    [n.lowered, `${number(n.lowered)} 项技能的要求降低`],
    [n.becomesOptional, `${number(n.becomesOptional)} 项要求不再必备`],
    [n.dropped, `${number(n.dropped)} 项技能不再要求`],
    [n.technologiesNew, `新增 ${number(n.technologiesNew)} 项技术`],
    [n.technologiesChanged, `${number(n.technologiesChanged)} 项技术有变化`],
    [n.technologiesGone, `${number(n.technologiesGone)} 项技术不再列出`],
  ];
  return all.filter(([number]) => number > 0).map(([, clause]) => clause);
};

/** How many of the clauses are about technologies. */
const aboutStack = ({ technologiesNew, technologiesChanged, technologiesGone }: StepNumbers): number =>
  [technologiesNew, technologiesChanged, technologiesGone].filter((it) => it > 0).length;

const brief = (n: StepNumbers): string => {
  const all: readonly (readonly [number, string])[] = [
    [n.new, '新增'],
    [n.raised, '提高'],
    [n.newMandatory + n.becomesMandatory, '必备'],
    [n.changed, '表述不同'],
    [n.lowered, '降低'],
    [n.dropped, '不再要求'],
  ];
  return clauses(all.filter(([number]) => number > 0).map(([n, what]) => `${what} ${number(n)}`));
};

export const trackWords: TrackMessages = {
  ladder: '晋升阶梯',
  thenOneOf: '之后任选其一',
  startAtOneOf: '从其中之一开始',
  after: (levels) => `在 ${either(levels)} 之后`,
  brings: (way, numbers) => brief(numbers) || (way === 'start' ? '没有要求' : '要求不变'),
  comparedWith: '对比基准',
  start: '无（从零开始）',
  sentence: (way, from, to, numbers) => {
    const what = changesOf(numbers);
    if (what.length === 0) return way === 'start' ? `${to} 没有要求。` : `从 ${from} 到 ${to} 没有变化。`;
    if (what.length === aboutStack(numbers)) what.unshift(way === 'start' ? '没有技能要求' : '要求没有变化');
    const lead = { up: `从 ${from} 到 ${to}`, down: `从 ${from} 退回 ${to}`, across: `从 ${from} 转到 ${to}`, start: `从零到 ${to}` }[way];
    return `${lead}：${clauses(what)}。`;
  },
  sections: {
    new: '新增的技能',
    raised: '要求提高',
    mandatory: '变为必备',
    changed: '表述不同',
    lowered: '要求降低',
    optional: '不再必备',
    dropped: '不再要求',
  },
  skillCount: (n) => `${number(n)} 项技能`,
  foldAll: '全部折叠',
  unfoldAll: '全部展开',
  skills: '技能',
  to: '变为',
  mandatory: '必备',
  described: '文字说明',
  nowMandatory: '变为必备',
  noLongerMandatory: '不再必备',
  otherWords: '表述不同',
  falls: '降低',
  noLongerAsked: '不再要求',
  focus: (level) => `${level} 的工作重点`,
  noFocus: (level) => `该岗位未说明 ${level} 的工作重点。`,
  sameFocus: '工作重点不变。',
  stack: '技术栈',
  stackNew: '新增',
  stackChanged: '有变化',
  stackGone: '不再列出',
  stackKept: (n) => `${number(n)} 项技术保持不变。`,
  noStack: (level) => `该岗位未列出 ${level} 的技术。`,
  noLevels: '该岗位没有级别，因此没有晋升阶梯。',
};
