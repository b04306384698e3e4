import type { TalkMessages } from '../messages/talk.js';

export const talkWords: TalkMessages = {
  title: 'Talk about it',
  share: 'Share your answers by a link',
  opinion: 'Compare with a second opinion',
  history: 'Look back: what has changed',
  paper: 'Print it',
  loading: 'One moment …',
  partMissing: 'A part of this widget could not be loaded. Close this and open it again.',
};
