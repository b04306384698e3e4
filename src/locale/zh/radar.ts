import type { RadarMessages } from '../messages/radar.js';
import { apart, decimal, nearPercent, number, pair } from './format.js';

const mean = (value: number, nearest: string | undefined): string => nearPercent(value) + (nearest === undefined ? '' : `，约为 ${nearest}`);

export const radarWords: RadarMessages = {
  level: '级别',
  title: (level, by, category) => {
    const what = by === 'category' ? '按类别' : category === undefined ? '按技能' : `${category}，按技能`;
    return `${level === undefined ? '评估' : `${level} 的要求`}（${what}）`;
  },
  untitled: '雷达图',
  about: (by) =>
    by === 'category'
      ? '最外圈代表一个类别中每项技能的最高一档，数值为其各项技能的平均值。不要求或未评估的按零计。'
      : '最外圈代表一项技能的最高一档。不要求的按零计。',
  axis: { category: '类别', skill: '技能', plain: '维度' },
  legend: '图线',
  asked: (level) => `${level} 的要求`,
  you: '你',
  someone: (place) => `评估 ${number(place)}`,
  percent: nearPercent,
  askedMean: (value, nearest, described) => mean(value, nearest) + (described === 0 ? '' : `；另有 ${number(described)} 项技能为文字说明`),
  askedStep: (step, mandatory) => (mandatory ? `${step}，必备` : step),
  askedNothing: '不要求',
  describedOnly: '仅有文字说明',
  ratedMean: (value, nearest, rated, skills) => mean(value, nearest) + (rated === skills ? '' : `；已评估 ${number(rated)} 项，共 ${number(skills)} 项`),
  ratedStep: (step) => step ?? '尚未接触',
  unrated: '尚未评估',
  notApplicable: '不适用',
  noValue: '无数值',
  number: decimal,
  walk: '逐个维度的数值',
  value: pair,
  values: (axis, values) => pair(axis, apart(values)),
  hint: '将指针移到某个维度上，或在此按方向键，即可查看其数值。',
  table: '以表格显示',
  key: '图中编号的含义',
  tooFew: (axes) => `图表至少需要三个维度，这里${axes === 0 ? '一个也没有' : `只有${axes === 1 ? '一' : '两'}个`}：请看表格。`,
  tooMany: (axes, most) => `这里有 ${number(axes)} 个维度，超过 ${number(most)} 个便无法在图表中看清：请看表格。`,
  noShape: '这里没有图表可以显示的数值：请看表格。',
  tooManySeries: (series, most) => `图表显示 ${number(series)} 组数值中的前 ${number(most)} 组，表格显示全部。`,
  tooManyPeople: (people, most) => `共提供了 ${number(people)} 份评估，这里显示前 ${number(most)} 份。`,
  assessmentLeftOut: (whose, why) => `${whose} 无法显示。${why}`,
  notLoaded: '评估未能加载。请重新加载页面后再试。',
  valuesLeftOut: (n) => `有 ${number(n)} 个数值未计入：数值须为不小于 0 的数。`,
  none: '该岗位没有可以绘制的级别或评估。',
};
