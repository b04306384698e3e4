import type { TakeAwayMessages } from '../messages/take-away.js';
import { capital } from './count.js';
import { number } from './format.js';

const NO_FILES = 'Из этого встроенного окна скачивать файлы нельзя.';
const OWN_TAB = 'Откройте страницу в отдельной вкладке';
const BOX = 'скопируйте текст из этого поля, он уже выделен:';

export const takeAwayWords: TakeAwayMessages = {
  title: 'Экспорт',
  copy: 'Копировать',
  download: 'Скачать',
  print: 'Печать',
  items: {
    table: { label: 'Таблица', hint: 'для таблиц, документов, вики' },
    markdown: { label: 'Markdown', hint: 'для задач и заметок' },
    xlsx: { label: 'Электронная таблица', hint: '.xlsx со всеми подробностями' },
    csv: { label: 'CSV', hint: '.csv для таблиц и программ' },
    json: { label: 'JSON', hint: '.json, каким его читают виджеты' },
    svg: { label: 'Векторное изображение', hint: '.svg, чёткое в любом размере' },
    png: { label: 'Изображение', hint: '.png для слайдов и чатов' },
    print: { label: 'Печать', hint: 'или PDF, со всеми подробностями' },
    'chart-table': { label: 'Таблица', hint: 'для таблиц, документов, вики' },
    'chart-csv': { label: 'CSV', hint: '.csv, сами числа' },
    'chart-svg': { label: 'Векторное изображение', hint: '.svg, чёткое в любом размере' },
    'chart-png': { label: 'Изображение', hint: '.png для слайдов и чатов' },
  },
  whole: (skills) => `Все навыки (${number(skills)}), в том числе скрытые фильтрами.`,
  withRatings: 'С моими оценками и заметками',
  copied: (what) => `Скопировано: ${what}`,
  downloaded: (file) => `Скачано: ${file}`,
  working: (file) => `Создаётся ${file}…`,
  cancel: 'Отмена',
  cancelled: 'Отменено.',
  copyRefused: `Браузер не разрешает странице копировать. ${capital(BOX)}`,
  downloadRefused: `${NO_FILES} ${OWN_TAB} или ${BOX}`,
  downloadDoubtful: (file, byHand) => `Если файл ${file} не появился, значит, из встроенного окна скачивать файлы нельзя. ${OWN_TAB}${byHand ? ` или ${BOX}` : '.'}`,
  downloadRefusedWhole: `${NO_FILES} ${OWN_TAB}, чтобы получить файл.`,
  byHand: 'Скопировать вручную',
  printed: 'Отправлено на печать.',
  printRefused: `Из этого встроенного окна печатать нельзя. ${OWN_TAB} и попробуйте ещё раз.`,
  tooLarge: 'Для такого изображения матрица слишком велика. Возьмите векторное.',
  noCanvas: 'Этот браузер не может создать это изображение. Возьмите векторное.',
  leftOut: 'Эта сборка виджета не умеет создавать электронные таблицы. Возьмите CSV: табличные программы открывают и его.',
  failed: 'Не получилось. Попробуйте ещё раз.',
};
