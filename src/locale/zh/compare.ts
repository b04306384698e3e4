import type { CompareMessages, CompareNumbers } from '../messages/compare.js';
import { clauses, number, row } from './format.js';

/** No space after a bracket, which has its own room. */
const side = (role: string): string => (role.endsWith('）') ? role : `${role} `);

function shared({ different, same }: CompareNumbers): string {
  const skills = `有 ${number(different + same)} 项共同技能`;
  if (different > 0 && same > 0) return `${skills}，其中 ${number(different)} 项要求不同，${number(same)} 项要求相同`;
  return `${skills}，要求${different + same === 1 ? '' : '均'}${different > 0 ? '不同' : '相同'}`;
}

export const compareWords: CompareMessages = {
  other: {
    loading: '正在加载另一个岗位…',
    empty: '另一个岗位还没有技能。',
    stale: '这是另一个岗位最近一次成功加载的版本，可能已过时。',
    failed: '无法显示另一个岗位。',
    wrongDocument: '其内容不是技能矩阵。',
  },
  catalog: {
    loading: '正在加载岗位列表…',
    empty: '岗位列表为空。',
    stale: '这是岗位列表最近一次成功加载的版本，可能已过时。',
    failed: '无法显示岗位列表。',
    wrongDocument: '其内容不是岗位目录。',
  },
  sides: '对比内容',
  level: '级别',
  compareWith: '对比岗位',
  chooseRole: '选择岗位…',
  noOther: '还没有可以与之对比的岗位。',
  roleAt: (role, level) => (level === '' ? role : `${role}（${level}）`),
  sentence: (here, there, roles, numbers) => {
    const { different, same, onlyHere, onlyThere } = numbers;
    const rest = [...(onlyHere > 0 ? [`${number(onlyHere)} 项仅 ${roles.here} 有`] : []), ...(onlyThere > 0 ? [`${number(onlyThere)} 项仅 ${roles.there} 有`] : [])];
    const common = `${side(here)}与 ${side(there)}${different + same === 0 ? '没有共同技能' : shared(numbers)}。`;
    return `${common}${rest.length > 0 ? `${clauses(rest)}。` : ''}`;
  },
  byPlace: (role, level, theirs) => `${role} 没有名为 ${level} 的级别：在其晋升阶梯上，位置最接近的是 ${theirs}。如有不同看法，请另选一个。`,
  groups: {
    different: '要求不同',
    only: (role) => `仅 ${role} 有`,
    same: '要求相同',
    alone: (role) => `${role} 的要求`,
  },
  skillCount: (n) => `${number(n)} 项技能`,
  skill: '技能',
  mandatory: '必备',
  described: '文字说明',
  notAsked: '不要求',
  notInRole: '该岗位没有',
  listed: '已列出',
  called: (name) => `对应名称：${name}`,
  steps: (steps) => `${steps > 0 ? '高' : '低'} ${number(Math.abs(steps))} 档`,
  otherWords: '表述不同',
  notComparable: '无法比较：量表不同',
  rank: (rank, steps) => `第 ${number(rank)} 档，共 ${number(steps)} 档`,
  unasked: ({ shared: both, here: ours, there: theirs }, here, there) => {
    const parts = [...(both > 0 ? [`两者都有的 ${number(both)} 项`] : []), ...(ours > 0 ? [`${here} 的 ${number(ours)} 项`] : []), ...(theirs > 0 ? [`${there} 的 ${number(theirs)} 项`] : [])];
    return parts.length === 0 ? '' : `未列出这两个级别都不要求的技能：${row(parts)}。`;
  },
  partMissing: '此组件的一部分未能加载。请重试。',
};
