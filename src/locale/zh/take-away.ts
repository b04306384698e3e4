import type { TakeAwayMessages } from '../messages/take-away.js';
import { number } from './format.js';

const OWN_TAB = '请在单独的标签页中打开此页面';
const FROM_BOX = '从下方文本框复制，内容已选中：';

export const takeAwayWords: TakeAwayMessages = {
  title: '导出',
  copy: '复制',
  download: '下载',
  print: '打印',
  items: {
    table: { label: '表格', hint: '用于电子表格、文档、wiki' },
    markdown: { label: 'Markdown', hint: '用于工单和笔记' },
    xlsx: { label: '电子表格', hint: '.xlsx，含全部细节' },
    csv: { label: 'CSV', hint: '.csv，用于电子表格和程序' },
    json: { label: 'JSON', hint: '.json，组件读取的格式' },
    svg: { label: '矢量图', hint: '.svg，任意大小都清晰' },
    png: { label: '图片', hint: '.png，用于幻灯片和聊天' },
    print: { label: '打印', hint: '或存为 PDF，含全部细节' },
    'chart-table': { label: '表格', hint: '用于电子表格、文档、wiki' },
    'chart-csv': { label: 'CSV', hint: '.csv，仅数值' },
    'chart-svg': { label: '矢量图', hint: '.svg，任意大小都清晰' },
    'chart-png': { label: '图片', hint: '.png，用于幻灯片和聊天' },
  },
  whole: (skills) => `全部 ${number(skills)} 项技能，包括被筛选隐藏的。`,
  withRatings: '包含我的自评和备注',
  copied: (what) => `已复制：${what}`,
  downloaded: (file) => `已下载：${file}`,
  working: (file) => `正在写入 ${file}…`,
  cancel: '取消',
  cancelled: '已取消。',
  copyRefused: `浏览器不允许此页面复制。请${FROM_BOX}`,
  downloadRefused: `此内嵌页面不允许下载文件。${OWN_TAB}，或${FROM_BOX}`,
  downloadDoubtful: (file, byHand) => `如果没有收到 ${file}，可能是此内嵌页面不允许下载文件。${OWN_TAB}${byHand ? `，或${FROM_BOX}` : '。'}`,
  downloadRefusedWhole: `此内嵌页面不允许下载文件。${OWN_TAB}来获取。`,
  byHand: '供手动复制',
  printed: '已交给打印机。',
  printRefused: `此内嵌页面不允许打印。${OWN_TAB}后重试。`,
  tooLarge: '矩阵过大，无法生成这种图片。请改用矢量图。',
  noCanvas: '此浏览器无法绘制该图片。请改用矢量图。',
  leftOut: '此处的组件不能生成电子表格。请改用 CSV，电子表格程序也能打开它。',
  failed: '操作未成功。请重试。',
};
