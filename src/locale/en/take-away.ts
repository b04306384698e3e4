import { count } from './count.js';
import type { TakeAwayMessages } from '../messages/take-away.js';

const OWN_TAB = 'Open this page in a tab of its own';

export const takeAwayWords: TakeAwayMessages = {
  title: 'Export',
  copy: 'Copy',
  download: 'Download',
  print: 'Print',
  items: {
    table: { label: 'Table', hint: 'for sheets, documents, wikis' },
    markdown: { label: 'Markdown', hint: 'for tickets and notes' },
    xlsx: { label: 'Spreadsheet', hint: '.xlsx with all details' },
    csv: { label: 'CSV', hint: '.csv for sheets and programs' },
    json: { label: 'JSON', hint: '.json, as widgets read it' },
    svg: { label: 'Vector picture', hint: '.svg, sharp at any size' },
    png: { label: 'Picture', hint: '.png for slides and chats' },
    print: { label: 'Print', hint: 'or save as PDF, with all details' },
    'chart-table': { label: 'Table', hint: 'for sheets, documents, wikis' },
    'chart-csv': { label: 'CSV', hint: '.csv, the numbers' },
    'chart-svg': { label: 'Vector picture', hint: '.svg, sharp at any size' },
    'chart-png': { label: 'Picture', hint: '.png for slides and chats' },
  },
  whole: (skills) => `All ${count(skills, 'skill', 'skills')}, also those that the filters hide.`,
  withRatings: 'With my ratings and notes',
  copied: (what) => `Copied: ${what}`,
  downloaded: (file) => `Downloaded: ${file}`,
  working: (file) => `Writing ${file} …`,
  cancel: 'Cancel',
  cancelled: 'Cancelled.',
  copyRefused: 'The browser does not let this page copy. Copy it from this box, it is selected:',
  downloadRefused: `This frame may not download files. ${OWN_TAB}, or copy the text from this box, it is selected:`,
  downloadDoubtful: (file, byHand) => `If ${file} has not come, this frame may not download files. ${OWN_TAB}${byHand ? ', or copy the text from this box, it is selected:' : '.'}`,
  downloadRefusedWhole: `This frame may not download files. ${OWN_TAB} to get it.`,
  byHand: 'To copy by hand',
  printed: 'Handed to the printer.',
  printRefused: `This frame may not print. ${OWN_TAB} and try again.`,
  tooLarge: 'The matrix is too large for this kind of picture. Take the vector picture instead.',
  noCanvas: 'This browser cannot draw the picture. Take the vector picture instead.',
  leftOut: 'This copy of the widget cannot write spreadsheets. Take CSV instead: they open it too.',
  failed: 'This did not work. Please try again.',
};
