import type { TakeAwayMessages } from '../messages/take-away.js';
import { plural } from './format.js';

const OWN_TAB = 'Ouvrez cette page dans son propre onglet';

export const takeAwayWords: TakeAwayMessages = {
  title: 'Exporter',
  copy: 'Copier',
  download: 'Télécharger',
  print: 'Imprimer',
  items: {
    table: { label: 'Tableau', hint: 'pour tableurs, documents, wikis' },
    markdown: { label: 'Markdown', hint: 'pour tickets et notes' },
    xlsx: { label: 'Classeur', hint: '.xlsx avec tous les détails' },
    csv: { label: 'CSV', hint: '.csv pour tableurs et programmes' },
    json: { label: 'JSON', hint: '.json, tel que les widgets le lisent' },
    svg: { label: 'Image vectorielle', hint: '.svg, nette à toute taille' },
    png: { label: 'Image', hint: '.png pour diapositives et messageries' },
    print: { label: 'Imprimer', hint: 'ou enregistrer en PDF, avec tous les détails' },
    'chart-table': { label: 'Tableau', hint: 'pour tableurs, documents, wikis' },
    'chart-csv': { label: 'CSV', hint: '.csv, les nombres' },
    'chart-svg': { label: 'Image vectorielle', hint: '.svg, nette à toute taille' },
    'chart-png': { label: 'Image', hint: '.png pour diapositives et messageries' },
  },
  whole: (skills) => plural(skills, { one: '# compétence, même si les filtres la masquent.', other: 'Les # compétences, y compris celles que les filtres masquent.' }),
  withRatings: 'Avec mes évaluations et mes commentaires',
  copied: (what) => `Copié\u00a0: ${what}`,
  downloaded: (file) => `Téléchargé\u00a0: ${file}`,
  working: (file) => `Création du fichier ${file}…`,
  cancel: 'Annuler',
  cancelled: 'Annulé.',
  copyRefused: 'Le navigateur ne laisse pas cette page copier. Copiez le texte de cette zone, il est sélectionné\u00a0:',
  downloadRefused: `Ce cadre ne permet pas de télécharger. ${OWN_TAB}, ou copiez le texte de cette zone, il est sélectionné\u00a0:`,
  downloadDoubtful: (file, byHand) => `Si ${file} n’est pas arrivé, ce cadre ne permet sans doute pas de télécharger. ${OWN_TAB}${byHand ? ', ou copiez le texte de cette zone, il est sélectionné\u00a0:' : '.'}`,
  downloadRefusedWhole: `Ce cadre ne permet pas de télécharger. ${OWN_TAB} pour obtenir le fichier.`,
  byHand: 'À copier à la main',
  printed: 'Transmis à l’imprimante.',
  printRefused: `Ce cadre ne permet pas d’imprimer. ${OWN_TAB} et réessayez.`,
  tooLarge: 'La matrice est trop grande pour ce type d’image. Prenez plutôt l’image vectorielle.',
  noCanvas: 'Ce navigateur ne peut pas dessiner l’image. Prenez plutôt l’image vectorielle.',
  leftOut: 'Les classeurs ne sont pas disponibles sur cette page. Prenez plutôt le CSV\u00a0: les tableurs l’ouvrent aussi.',
  failed: 'Cela n’a pas fonctionné. Veuillez réessayer.',
};
