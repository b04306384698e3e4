import type { TalkMessages } from '../messages/talk.js';

export const talkWords: TalkMessages = {
  title: 'Darüber sprechen',
  share: 'Antworten per Link teilen',
  opinion: 'Mit einer zweiten Einschätzung vergleichen',
  history: 'Rückblick: was sich geändert hat',
  paper: 'Drucken',
  loading: 'Einen Moment\u00a0…',
  partMissing: 'Ein Teil dieses Widgets konnte nicht geladen werden. Bitte schließen und wieder öffnen.',
};
