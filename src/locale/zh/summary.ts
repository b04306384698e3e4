import type { RoleInWords, SummaryMessages } from '../messages/summary.js';
import { day, number, pair } from './format.js';
import { keyDomains, ladder, requirements as required } from './phrases.js';

export const summaryWords: SummaryMessages = {
  pair,
  level: '级别',
  counted: {
    skills: () => '项技能',
    levels: () => '个级别',
    requirements: () => '项要求',
    technologies: () => '项技术',
    categories: () => '个类别',
  },
  number,
  mandatory: (mandatory, requirements) =>
    requirements === 1 ? '唯一的 1 项要求为必备' : mandatory === requirements ? `${number(requirements)} 项要求均为必备` : `${number(requirements)} 项要求中有 ${number(mandatory)} 项必备`,
  saysFamily: (family) => /(?:族|序列|\bfamily)$/i.test(family.trim()),
  role: (role) => `${roleSentence(role)}${keyDomains(role.domains)}`,
  atLevel: ({ level, requirements, mandatory, technologies }) =>
    `${level} ${requirements === 0 ? '' : '有 '}${required(requirements, mandatory)}${technologies === 0 ? '' : `${requirements === 0 ? '，但' : '，并'}列出 ${number(technologies)} 项技术`}。`,
  print: '打印或存为 PDF',
  printRefused: '此页面不允许打印其中的内容。请在单独的窗口中打开它，然后重试。',
  printMissing: '打印所需的部分未能加载。请重试。',
  revision: '修订版',
  contact: '联系方式',
  lastChange: '最近变更',
  day,
};

function roleSentence({ role, family, familyIsSaid, skills, levels, first, last, requirements, mandatory }: RoleInWords): string {
  const start = family === undefined ? `${role} ` : `${role} 属于 ${family}${familyIsSaid ? '' : ' 岗位族'}，`;
  const has = `${number(skills)} 项技能`;
  const rungs = ladder(levels, first, last);
  if (skills === 0) return levels === 0 ? `${start}还没有技能。` : `${start}${rungs}，还没有技能。`;
  if (requirements > 0) return `${start}涵盖 ${has}，${rungs}，共 ${required(requirements, mandatory)}。`;
  if (levels > 0) return `${start}涵盖 ${has}，${rungs}，还没有要求。`;
  return `${start}列出了 ${has}，没有提出要求。`;
}
