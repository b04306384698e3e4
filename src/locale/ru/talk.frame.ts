import type { TalkMessages } from '../messages/talk.js';

export const talkWords: TalkMessages = {
  title: 'Обсудить ответы',
  share: 'Поделиться ответами по ссылке',
  opinion: 'Сравнить со вторым мнением',
  history: 'Посмотреть, что изменилось',
  paper: 'Напечатать',
  loading: 'Одну минуту…',
  partMissing: 'Не удалось загрузить часть виджета. Сверните раздел и разверните его снова.',
};
