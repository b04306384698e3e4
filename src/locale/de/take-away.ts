import type { TakeAwayMessages } from '../messages/take-away.js';
import { plural } from './format.js';

const NO_FILES = 'Aus dieser eingebetteten Ansicht lassen sich keine Dateien herunterladen.';
const OWN_TAB = 'Öffnen Sie diese Seite in einem eigenen Tab';
const BY_HAND = ', oder kopieren Sie den Text aus diesem Feld, er ist markiert:';

export const takeAwayWords: TakeAwayMessages = {
  title: 'Exportieren',
  copy: 'Kopieren',
  download: 'Herunterladen',
  print: 'Drucken',
  items: {
    table: { label: 'Tabelle', hint: 'für Arbeitsmappen, Dokumente, Wikis' },
    markdown: { label: 'Markdown', hint: 'für Tickets und Notizen' },
    xlsx: { label: 'Arbeitsmappe', hint: '.xlsx mit allen Details' },
    csv: { label: 'CSV', hint: '.csv für Arbeitsmappen und Programme' },
    json: { label: 'JSON', hint: '.json, wie Widgets es lesen' },
    svg: { label: 'Vektorgrafik', hint: '.svg, in jeder Größe scharf' },
    png: { label: 'Bild', hint: '.png für Folien und Chats' },
    print: { label: 'Drucken', hint: 'oder als PDF speichern, mit allen Details' },
    'chart-table': { label: 'Tabelle', hint: 'für Arbeitsmappen, Dokumente, Wikis' },
    'chart-csv': { label: 'CSV', hint: '.csv, die Zahlen' },
    'chart-svg': { label: 'Vektorgrafik', hint: '.svg, in jeder Größe scharf' },
    'chart-png': { label: 'Bild', hint: '.png für Folien und Chats' },
  },
  whole: (skills) => plural(skills, { one: '# Skill, auch wenn Filter ihn ausblenden.', other: 'Alle # Skills, auch die von Filtern ausgeblendeten.' }),
  withRatings: 'Mit meinen Einschätzungen und Notizen',
  copied: (what) => `Kopiert: ${what}`,
  downloaded: (file) => `Heruntergeladen: ${file}`,
  working: (file) => `${file} wird erstellt\u00a0…`,
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen.',
  copyRefused: 'Der Browser lässt diese Seite nicht kopieren. Kopieren Sie den Text aus diesem Feld, er ist markiert:',
  downloadRefused: `${NO_FILES} ${OWN_TAB}${BY_HAND}`,
  downloadDoubtful: (file, byHand) => `Wenn ${file} nicht angekommen ist, lassen sich aus dieser eingebetteten Ansicht keine Dateien herunterladen. ${OWN_TAB}${byHand ? BY_HAND : '.'}`,
  downloadRefusedWhole: `${NO_FILES} ${OWN_TAB}, um die Datei zu erhalten.`,
  byHand: 'Zum Kopieren von Hand',
  printed: 'An den Drucker übergeben.',
  printRefused: `Diese eingebettete Ansicht darf nicht drucken. ${OWN_TAB} und versuchen Sie es erneut.`,
  tooLarge: 'Die Matrix ist zu groß für ein Bild dieser Art. Nehmen Sie stattdessen die Vektorgrafik.',
  noCanvas: 'Dieser Browser kann das Bild nicht zeichnen. Nehmen Sie stattdessen die Vektorgrafik.',
  leftOut: 'Diese Fassung des Widgets kann keine Arbeitsmappen erstellen. Nehmen Sie stattdessen CSV: Tabellenprogramme öffnen es auch.',
  failed: 'Das hat nicht funktioniert. Bitte erneut versuchen.',
};
