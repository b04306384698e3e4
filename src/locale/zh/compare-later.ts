import type { CarryMessages, NearestMessages } from '../messages/compare-later.js';
import { listed, number, pair, percent, row } from './format.js';
import { standing } from './grade.js';
import { NO_LEVEL } from './phrases.js';

const answersTo = (n: number, role: string): string => `你对 ${role} 的 ${number(n)} 条回答`;
const requirements = (n: number): string => `${number(n)} 项要求`;

export const carryWords: CarryMessages = {
  title: (role) => `你的回答在 ${role} 中的结果`,
  fits: (grade) => `符合：${grade}`,
  grade: listed,
  notYet: NO_LEVEL,
  carried: (carried, all, from) => {
    if (carried === 0) return `${answersTo(all, from)}在那里${all === 1 ? '' : '都'}没有对应的内容，因此无法给出级别。`;
    if (carried === all) return `${answersTo(all, from)}在那里${all === 1 ? '同样' : '全部'}计入。`;
    return `${answersTo(all, from)}中，有 ${number(carried)} 条在那里同样计入。`;
  },
  stay: (answers) => `${number(answers)} 条未计入的原因`,
  why: {
    'no-skill': (n, _from, to) => `${to} 没有的技能：${number(n)} 项`,
    'other-scale': (n, _from, to) => `${to} 采用另一种量表的技能：${number(n)} 项，其中没有与你的回答对应的档`,
    'other-words': (n, _from, to) => `针对 ${to} 未采用的文字要求：${number(n)} 条回答`,
    'not-applicable': (n, from) => `标为不适用的技能：${number(n)} 项，这是就 ${from} 的工作而言的`,
  },
  atLevel: (skill, level) => `${skill}（${level}）`,
  standing: (level, numbers) => `对照该岗位 ${level} 的要求：${standing(numbers)}。`,
  noGaps: (level) => `与该岗位 ${level} 的要求没有差距。`,
  groups: { mandatory: '未满足的必备要求', others: '未满足的非必备要求', unanswered: '未回答，按未满足计' },
  requirementCount: requirements,
  to: '到',
  none: '尚未接触',
  noAnswer: '未回答',
  described: '文字说明',
  mandatory: '必备',
};

export const nearestWords: NearestMessages = {
  row,
  pair,
  title: '哪个岗位与我最接近？',
  noAnswers: (role) => `请先对照 ${role} 完成自评，之后这里会显示你的回答最接近哪个岗位。`,
  rule: (role, level) =>
    `你对 ${role} 的回答会带入每个岗位，并按其${level === '' ? '最低级别' : `与 ${level} 对应的级别`}衡量。最接近的是按权重满足最多的岗位；其次比较满足的必备要求，再次比较已回答的数量。未回答的按未满足计。`,
  start: '查找最接近的岗位',
  stop: '停止',
  again: '重新查找',
  progress: (done, all) => `已读取 ${number(done)} 个，共 ${number(all)} 个岗位`,
  stopped: '已停止。',
  list: '岗位，最接近的在前',
  share: (share, level) => `满足 ${level} 要求的 ${percent(share)}`,
  noShare: '没有可以衡量的要求。',
  mandatoryMet: (met, all) => `${number(all)} 项必备要求中满足 ${number(met)} 项`,
  gradeIs: (levels) => (levels.length === 0 ? '尚不符合任何级别' : `符合 ${listed(levels)}`),
  answered: (answered, all) => `已回答 ${number(answered)} 项，共 ${number(all)} 项技能`,
  own: '你的回答针对这个岗位',
  compared: '正在上方对比',
  compare: '对比',
  compareWith: (role) => `与 ${role} 对比`,
  failed: (roles) => `${number(roles)} 个岗位无法读取：`,
  retry: '重试',
  found: (role, share) => (role === '' ? '没有其他可以读取的岗位。' : `最接近的其他岗位是 ${role}${share === undefined ? '' : `：满足 ${percent(share)}`}。`),
};
