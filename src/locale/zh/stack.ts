import type { StackMessages } from '../messages/stack.js';
import { sentence } from '../sentence.js';
import { either, number, row } from './format.js';

const technologies = (n: number): string => `${number(n)} 项技术`;

export const stackWords: StackMessages = {
  level: '级别',
  selected: '所选级别',
  search: '搜索技术',
  searchHint: (search) => `${search}：Docker、SQL…`,
  clear: '清除搜索',
  shown: (shown, total) => (shown === total ? technologies(total) : `显示 ${number(shown)} 项，共 ${technologies(total)}`),
  nothingFound: '没有匹配的技术。',
  didYouMean: '你是不是要找：',
  none: '该岗位没有任何级别列出技术。',
  noneHere: (level) => sentence((name) => `该岗位未列出 ${name(level)} 的技术。`),
  noneShort: '未列出',
  start: '起步所需',
  states: { new: '新增', changed: '有变化', kept: '不变', carried: '沿用' },
  needs: (counts, start) => {
    const total = counts.new + counts.changed + counts.kept + counts.carried;
    if (start) return technologies(total);
    const parts = ([[counts.new, '新增'], [counts.changed, '有变化'], [counts.kept, '不变'], [counts.carried, '沿用']] as const).filter(([n]) => n > 0);
    return `${technologies(total)}：${parts.length === 1 ? `${total === 1 ? '' : '均'}${parts[0]![1]}` : row(parts.map(([n, what]) => `${number(n)} 项${what}`))}`;
  },
  after: (levels) => sentence((name) => `在 ${either(levels.map(name))} 之后`),
  before: '此前：',
  from: (level) => sentence((name) => `来自 ${name(level)}：`),
  carriedFold: (n) => `来自较早级别的 ${technologies(n)}`,
  listed: (names) => sentence((name) => row(names.map(name))),
  leads: (technology, skill) => `${technology}，技能：${skill}`,
};
