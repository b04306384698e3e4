import type { TalkMessages } from '../messages/talk.js';

export const talkWords: TalkMessages = {
  title: 'Hablarlo con alguien',
  share: 'Compartir tus respuestas con un enlace',
  opinion: 'Comparar con una segunda opinión',
  history: 'Mirar atrás: qué ha cambiado',
  paper: 'Imprimir',
  loading: 'Un momento…',
  partMissing: 'No se pudo cargar una parte de este widget. Cierra esto y vuelve a abrirlo.',
};
