import type { ResultMessages } from '../messages/result.js';
import { listed, number, pair, percent, row as inARow } from './format.js';
import { row, standing } from './grade.js';
import { NO_LEVEL } from './phrases.js';

const requirements = (n: number): string => `${number(n)} 项要求`;

export const resultWords: ResultMessages = {
  title: '原因与下一步',
  guidance: '仅供面谈参考，并非定论：这里只知道你的回答，不了解你的工作。',
  why: '原因',
  rule: (threshold, even, mandatory) => {
    const share = threshold >= 1 ? '满足全部要求' : `${mandatory ? '满足全部必备要求，并' : ''}满足至少 ${percent(threshold)} 的要求${even ? '' : '（按权重计）'}`;
    return `符合一个级别的条件：${share}；之前的级别也须如此。`;
  },
  rulePoints: (sum, even) => `你的回答${even ? '' : '按各项技能的权重'}共得 ${number(sum)} 分。`,
  leftOut: (skills, mandatory) => `因你标为不适用而未计入：${inARow(skills)}${mandatory > 0 ? `（含 ${number(mandatory)} 项必备要求）` : ''}。`,
  fits: (level, numbers) => `符合 ${level}：${standing(numbers)}。`,
  open: (level, { met, total, mandatoryMet, mandatoryTotal, share = 0 }, threshold) => {
    const must = mandatoryTotal - mandatoryMet;
    const reasons = [
      ...(must > 0 ? [`${number(must)} 项必备要求未满足`] : []),
      ...(share < threshold - 1e-9 ? [`${number(total)} 项要求中满足 ${number(met)} 项（${percent(share)}），${threshold >= 1 ? '需全部满足' : `达到 ${percent(threshold)} 即可`}`] : []),
    ];
    return `尚未达到 ${level}：${reasons.join('；')}。`;
  },
  passed: (level, numbers, before) => `单看 ${level} 已符合（${row(numbers)}），但之前的 ${listed(before)} 尚未达到。`,
  undecided: (level) => `无法判断 ${level}：其全部要求均不适用。`,
  empty: (level) => `${level} 没有要求。`,
  bandReached: (level, min) => `${level} 需 ${number(min)} 分：已达到。`,
  bandOpen: (level, min, missing) => `${level} 需 ${number(min)} 分：还差 ${number(missing)} 分。`,

  gapsTo: (level) => `与 ${level} 的差距`,
  noGaps: (level) => `与 ${level} 的要求没有差距。`,
  groups: { mandatory: '必备', others: '非必备', unanswered: '未回答', leftOut: '不适用' },
  skillCount: requirements,
  to: '到',
  unanswered: '未回答',
  none: '尚未接触',
  inWords: '文字说明',
  mandatory: '必备',
  goTo: (skill) => `前往 ${skill}`,
  tryIt: '试试',
  tryItOn: (skill) => `试试：如果满足 ${skill} 会怎样？`,

  first: '先学什么',
  firstWords: '每项提升一档：必备的在前，其次是每提升一档收益最大的。',
  resources: (titles) => pair('学习资源', inARow(titles)),

  path: '一条较短的路径',
  pathSentence: (kind, steps, level) => `达到 ${level} 只需 ${number(steps)} 步，${kind === 'fewest' ? '不能更少' : '其中没有一步可以省去'}：`,
  noPath: (level) => `只要 ${level} 的要求仍标为不适用，就没有通往它的路径。`,

  chart: (level) => `以图表显示，与 ${level} 的要求对照`,
  you: '你',
  partMissing: '此组件的一部分未能加载。请关闭后重新打开。',
  whatIf: '假如……会怎样？',
  whatIfHint: '改一改回答，看看结果会怎样。在你确认之前不会保存。',
  whatIfOn: '正在试算：现在更改的回答不会保存。',
  whatIfMoves: (before, after) => `从${before === '' ? NO_LEVEL : ` ${before} `}变为${after === '' ? NO_LEVEL : ` ${after}`}。`,
  whatIfSame: (grade) => (grade === '' ? `仍然${NO_LEVEL}。` : `仍为 ${grade}。`),
  whatIfKeep: '保存这些更改',
  whatIfDrop: '回到我的回答',
};
