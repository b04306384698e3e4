import type { ProgressKind, ProgressMessages } from '../messages/progress.js';
import { clauses, moment, number } from './format.js';
import { NO_LEVEL } from './phrases.js';

const KINDS: Readonly<Record<ProgressKind, string>> = {
  answered: '新增回答',
  raised: '提高',
  lowered: '降低',
  changed: '更改',
  'taken-back': '撤回回答',
  'not-applicable': '变为不适用',
  applicable: '恢复适用',
  met: '新满足文字要求',
  'no-longer-met': '不再满足文字要求',
  'words-answered': '新增文字要求的回答',
  'words-taken-back': '撤回文字要求的回答',
};

export const progressWords: ProgressMessages = {
  about: '快照会保留你此刻的回答，只保存在此浏览器中，供日后回顾。它只是一份记录，不需要完成什么。',
  keep: '保存快照',
  nothing: '还没有可保存的内容：请先回答一个问题。',
  kept: '快照已保存。',
  keptHere: '快照未保存：关闭页面后会丢失。',
  none: '还没有快照。',
  reading: '正在查找快照…',
  list: '你的快照',
  day: (at) => {
    const date = new Date(at);
    return Number.isNaN(date.valueOf()) ? at.slice(0, 40) : moment(date);
  },
  now: '现在',
  at: (grade, answered, asked) => `${grade || NO_LEVEL}，已回答 ${number(answered)} 项，共 ${number(asked)} 项技能`,
  unreadable: { damaged: '无法读取：已损坏', newer: '无法读取：由较新版本保存' },
  notSaved: '未保存：关闭页面后会丢失',
  notRemoved: '暂时无法删除',
  download: '下载',
  remove: '删除',
  removed: '快照已删除。',
  of: (action, day) => `${action}：${day}`,
  from: '变化：从',
  to: '到',
  changes: (from, to) => `从 ${from} 到 ${to}`,
  same: '没有变化。',
  counts: (counts) => `${clauses((Object.keys(KINDS) as ProgressKind[]).filter((kind) => counts[kind] > 0).map((kind) => `${KINDS[kind]} ${number(counts[kind])} 项`))}。`,
  kinds: KINDS,
  met: '已满足',
  notMet: '未满足',
  inLevel: (skill, level) => `${skill}，${level}`,
  gone: (skills) => `当时的 ${number(skills)} 项技能已不在此矩阵中。`,
};
