import type { DifferenceKind, KeepMessages } from '../messages/keep.js';
import { counted, oblique, type Counted } from './count.js';
import { day, listed, number, pair, row } from './format.js';

const ofKept = oblique('Из # сохранённого здесь ответа', 'Из # сохранённых здесь ответов');
const fit = oblique('относится только #', 'относятся только #');

const COUNTED: Readonly<Record<DifferenceKind, Counted>> = {
  added: counted('# ответ появится', '# ответа появятся', '# ответов появятся'),
  changed: counted('# ответ изменится', '# ответа изменятся', '# ответов изменятся'),
  removed: counted('# ответ исчезнет', '# ответа исчезнут', '# ответов исчезнут'),
  note: counted('# заметка изменится', '# заметки изменятся', '# заметок изменятся'),
};

export const keepWords: KeepMessages = {
  row,
  pair,
  day,
  title: 'Ваши ответы',
  reading: 'Поиск прежних ответов…',
  saving: 'Сохранение…',
  saved: 'Сохранено в этом браузере и больше нигде.',
  notSaved: 'Не сохранено: ответы пропадут, когда страница закроется.',
  reasons: {
    'answers/none': 'В этом браузере не сохранено: хранить ли ваши ответы, решает страница.',
    'answers/host': 'В этом браузере не сохранено: страница хранит ваши ответы сама.',
    'answers/unavailable': 'В этом браузере их негде хранить.',
    'answers/blocked': 'Браузер не разрешает странице ничего хранить: возможно, это приватное окно или отключены файлы cookie.',
    'answers/full': 'В браузере не осталось места.',
    'answers/newer': 'Здесь хранит ответы более новая версия этой страницы; нынешняя их не трогает.',
    'answers/failed': 'Браузер не смог их сохранить.',
  },
  private: 'Они ваши: никуда ничего не отправляется. Чтобы взять их с собой, скачайте копию.',
  download: 'Скачать копию',
  downloaded: 'Копия отправлена в загрузки.',
  open: 'Открыть копию…',
  opening: 'Чтение файла…',
  remove: 'Удалить мои ответы…',
  removeAsk: (answers) => `Удалить ${answers === 1 ? 'ваш ответ' : `все ваши ответы (${number(answers)})`} вместе с заметками и снимками?`,
  removeHint: 'Отменить это нельзя. Скачанная копия останется у вас.',
  removeYes: 'Удалить',
  removed: 'Ваши ответы удалены.',
  cancel: 'Отмена',
  setAside: 'Отложено в этом браузере, чтобы ничего не пропало:',
  setAsideWhy: {
    damaged: (on) => `То, что было здесь ${on} и не прочиталось`,
    newer: (on) => `То, что сохранила более новая версия, найдено ${on}`,
    foreign: (on) => `Ответы для другой матрицы, перенесены ${on}`,
  },
  setAsideDownload: 'Скачать',
  setAsideForget: 'Удалить навсегда',
  withWhat: (action, what) => `${action}: ${what}`,
  gone: (what, more) => `Матрица изменилась. Сохранено, но не учитывается: ${listed([...what, ...(more > 0 ? [`ещё ${number(more)}`] : [])])}.`,
  goneStep: (step, skill) => `${step} (${skill})`,
  foreign: (matching, all) => `${ofKept(all)} к навыкам этой матрицы ${matching === 0 ? 'не относится ни один' : fit(matching)}. Использовать подходящие?`,
  foreignUse: 'Использовать подходящие',
  foreignRemove: 'Начать заново',
  preview: (subject) => (subject === '' ? 'Что изменит эта копия' : `Что изменит копия (${subject})`),
  previewCounts: (counts) => `${listed((Object.keys(COUNTED) as DifferenceKind[]).filter((kind) => counts[kind] > 0).map((kind) => COUNTED[kind](counts[kind])))}.`,
  previewSame: 'Ничего: в ней те же ответы.',
  note: 'заметка',
  previewTarget: (level) => (level === '' ? 'Целевого уровня не будет.' : `Целевым станет уровень ${level}.`),
  more: (n) => `и ещё ${number(n)}`,
  take: 'Применить',
  taken: 'Ответы применены. «Отменить» вернёт ваши прежние.',
  failed: 'Файл не открыт, и ничего не изменилось.',
  notText: 'Это не текст в UTF-8, каким должна быть копия ответов.',
  tooLarge: 'Для копии ответов файл слишком велик.',
  noAnswer: 'нет ответа',
  notYet: 'пока нет',
  notApplicable: 'неприменимо',
  inWords: (met, total) => `выполнено ${number(met)} из ${number(total)}`,
  partMissing: 'Не удалось загрузить часть виджета. Попробуйте ещё раз.',
};
