import type { GradeMessages } from '../messages/grade.js';
import { listed, number, percent, plural } from './format.js';
import { metOf } from './phrases.js';

export const gradeWords: GradeMessages = {
  title: 'Où vous en êtes',
  start: 'Évaluez une première compétence\u00a0: le résultat s’affichera ici.',
  noGrade: 'Aucun niveau de ce rôle ne demande de compétence\u00a0: le vôtre ne peut donc pas être déterminé. Ceci garde seulement la trace de vos réponses.',
  fits: (grade) => `Niveau selon vos réponses\u00a0: ${grade}`,
  grade: listed,
  notYet: 'aucun pour l’instant',
  changed: (grade) => `Niveau selon vos réponses, à présent\u00a0: ${grade || 'aucun pour l’instant'}.`,
  aim: 'Niveau visé',
  aimNext: (level) => (level === '' ? 'le niveau suivant' : `le niveau suivant (${level})`),
  levels: 'Niveau par niveau',
  row: metOf,
  rowPoints: (sum, min) => plural(sum, { one: `# point sur ${number(min)}`, other: `# points sur ${number(min)}` }),
  percent,
  marks: { grade: 'atteint', target: 'visé', passed: 'atteint, mais un niveau précédent ne l’est pas', undecided: 'entièrement non applicable', empty: 'ne demande rien' },
  legend: (threshold) => `Plein\u00a0: satisfait. Pâle\u00a0: en chemin. Le trait\u00a0: ${percent(threshold)}, ce qui suffit.`,
  toWhy: 'Pourquoi, et la suite',
  reveal: 'Afficher mon résultat',
  hidden: 'Ce que demandent les niveaux est masqué, pour que vous répondiez d’abord par vous-même.',
  mandatory: {
    title: (level) => `Part obligatoire du niveau ${level}`,
    met: (level) => `Part obligatoire du niveau ${level} satisfaite.`,
    open: (level, met, total) =>
      `${plural(met, { one: `# exigence obligatoire satisfaite sur ${number(total)}`, other: `# exigences obligatoires satisfaites sur ${number(total)}` })} jusqu’au niveau ${level}.`,
    none: (level) => `Il ne reste rien d’obligatoire à évaluer jusqu’au niveau ${level}.`,
    gaps: 'Ce qui manque encore',
    noGrade: 'Ce n’est pas un niveau atteint\u00a0: les niveaux demandent plus que ce qui est obligatoire.',
  },
};
