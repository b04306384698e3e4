import type { PaperMessages } from '../messages/paper.js';
import { number } from './format.js';

export const paperWords: PaperMessages = {
  about: 'Gedruckt oder vom Browser als PDF gespeichert. Name und Notizen kommen nur auf das Papier, wenn Sie es wünschen.',
  onePage: 'Ergebnis auf einer Seite drucken',
  everything: 'Vollständige Liste drucken',
  refused: 'Diese Seite lässt ihre Teile nicht drucken. Bitte in einem eigenen Fenster öffnen und erneut versuchen.',
  resultOf: (role) => `${role}: Ergebnis`,
  answersOf: (role) => `${role}: alle Antworten`,
  of: (name) => `Antworten von ${name}`,
  revision: (revision) => `Stand der Matrix: ${revision}`,
  differences: 'Wo sich die beiden Einschätzungen unterscheiden',
  noDifferences: 'Die beiden Einschätzungen unterscheiden sich nicht.',
  settled: 'Vereinbart',
  more: (lines) => `und ${number(lines)} weitere`,
  skill: 'Skill',
  asked: (level) => (level === '' ? 'Gefordert' : `Gefordert für ${level}`),
  answer: 'Antwort',
  note: 'Notiz',
  met: 'Erfüllt',
  yes: '✓',
  no: '–',
  mandatory: 'Pflicht',
  nothingAsked: 'nichts',
};
