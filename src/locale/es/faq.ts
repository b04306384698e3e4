import type { FaqMessages, StepInWords } from '../messages/faq.js';
import { exactPercent, listed, number, plural } from './format.js';
import { points as pointsOf, requirements as requirementsOf, skills as skillsOf, technologies as technologiesOf } from './nouns.js';
import { alongLadder, keyDomains, requirements as required, whenMet } from './phrases.js';

export const faqWords: FaqMessages = {
  none: 'Aún no hay preguntas sobre este rol.',
  copyLink: 'Copiar enlace',
  copyLinkTo: (question) => `Copiar enlace: ${question}`,
  copied: 'Enlace copiado',
  copyByHand: 'Copia esta dirección:',
  toMatrix: 'Ver la matriz completa',
  skills: {
    question: (role, asked) => (asked ? `¿Qué competencias pide el rol ${role}?` : `¿Qué competencias describe ${role}?`),
    answer: ({ role, skills, categories, levels, first, last, requirements, mandatory }) => {
      const these = `${skillsOf(skills)}${categories > 0 ? ` en ${plural(categories, { one: '# categoría', other: '# categorías' })}` : ''}`;
      if (requirements === 0) return `${role} describe ${these} sin ${skills === 1 ? 'pedirla' : 'pedir ninguna'}.`;
      const along = alongLadder(levels, first, last);
      return `El rol ${role} pide ${these}. ${along[0]!.toUpperCase()}${along.slice(1)}, eso supone ${required(requirements, mandatory)}.`;
    },
    domains: keyDomains,
    atLevel: required,
  },
  advance: {
    question: (role) => `¿Cómo se pasa al siguiente nivel en el rol ${role}?`,
    byThreshold: (threshold, even, mandatory) => `Por regla general, un nivel se alcanza cuando ${whenMet(threshold, exactPercent(threshold), even, mandatory)}. Los niveles anteriores van primero.`,
    byPoints: (points, bands, even) =>
      points.length === 0
        ? 'Ningún escalón aporta puntos todavía.'
        : [
            `Cada escalón aporta puntos: ${listed(points.map((it) => `${it.name} ${number(it.points)}`))}.`,
            even ? 'Se suman los de todas las competencias.' : 'Se multiplican por el peso de la competencia y se suman los de todas.',
            ...(bands.length > 0 ? [`La suma indica el nivel: ${listed(bands.map((it) => `${it.level} desde ${pointsOf(it.min)}`))}.`] : []),
          ].join(' '),
    last: (level) => `${level} es el último nivel: no hay otro después.`,
    step: (from, to) => `De ${from} a ${to}`,
    changes: (step) => listed(changesOf(step)) || 'no cambia nada',
    guidance: 'Tómalo como orientación para hablar del siguiente paso, no como un veredicto.',
  },
  stack: {
    question: (role) => `¿Qué stack tecnológico se usa en el rol ${role}?`,
    answer: (technologies, levels) =>
      levels.length === 1
        ? `El stack incluye ${technologiesOf(technologies)} en ${levels[0]}.`
        : `El stack incluye ${technologiesOf(technologies)} en ${number(levels.length)} niveles. Lo que incluye un nivel inferior lo hereda el siguiente.`,
    names: listed,
  },
};

/** The first says what is counted, the others only how many. */
function changesOf({ raised, added, becomeMandatory, becomeOptional, changed, lowered, dropped }: StepInWords): string[] {
  const kinds: readonly [n: number, one: string, other: string][] = [
    [raised, 'sube', 'suben'],
    [added, 'es nuevo', 'son nuevos'],
    [becomeMandatory, 'pasa a ser obligatorio', 'pasan a ser obligatorios'],
    [changed, 'cambia de texto', 'cambian de texto'],
    [lowered, 'baja', 'bajan'],
    [becomeOptional, 'pasa a ser opcional', 'pasan a ser opcionales'],
    [dropped, 'ya no se pide', 'ya no se piden'],
  ];
  return kinds.filter(([n]) => n > 0).map(([n, one, other], i) => `${i === 0 ? requirementsOf(n) : number(n)} ${plural(n, { one, other })}`);
}
