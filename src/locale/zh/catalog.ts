import type { CatalogMessages } from '../messages/catalog.js';
import { sentence } from '../sentence.js';
import { number } from './format.js';

const roles = (n: number): string => `${number(n)} 个岗位`;

export const catalogWords: CatalogMessages = {
  states: {
    loading: '正在加载岗位…',
    failed: '无法显示岗位。',
    empty: '此目录中还没有岗位。',
    stale: '这是最近一次成功加载的版本，可能已过时。',
    wrongDocument: '其内容不是岗位目录。',
  },
  ready: (catalog, n) => `${catalog === '' ? '目录' : `${catalog} `}已加载：${roles(n)}。`,
  none: '此目录中还没有岗位。',
  size: (n, families) => (families > 1 ? `${number(families)} 个岗位族，${roles(n)}` : roles(n)),
  roles,
  noneInFamily: '此岗位族中还没有岗位。',
  search: '搜索岗位',
  searchHint: (search) => `${search}：岗位、岗位族、技能…`,
  clear: '清除搜索',
  shown: (shown, total) => (shown === total ? roles(total) : `显示 ${number(shown)} 个，共 ${roles(total)}`),
  nothingFound: '没有匹配的岗位。',
  didYouMean: '你是不是要找：',
  unfoldAll: '全部展开',
  foldAll: '全部折叠',
  current: '本页显示的岗位',
  numbers: { skills: (n) => `${number(n)} 项技能`, levels: (n) => `${number(n)} 个级别` },
  mandatory: ({ requirements, mandatory }) => (requirements === 0 ? '没有要求' : mandatory === 0 ? `${number(requirements)} 项要求，均非必备` : `${number(requirements)} 项要求中 ${number(mandatory)} 项必备`),
  reading: '正在统计…',
  unreadable: '无法加载其矩阵。',
  retry: '重试',
  retryRole: (role) => `重试：${role}`,
  readAll: '统计并搜索所有岗位的技能',
  readSoFar: (read, total) => `已统计 ${number(read)} 个，共 ${roles(total)}…`,
  readEnd: (read, failed) => `已统计 ${roles(read)}${failed > 0 ? `，${number(failed)} 个无法加载` : ''}。`,
  bySkills: '技能：',
  moreSkills: (n) => `及另外 ${number(n)} 项`,
  chosen: (role) => `已选择 ${role}。`,
  unknownRole: (id) => sentence((name) => `链接指向的岗位不在此目录中：“${name(id)}”。`),
};
