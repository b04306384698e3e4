/** What each widget shows of any matrix, whatever its kind: the oracle of `kinds.test.ts`, made from the document alone. */
import { isCatalogue, columnsOf } from '../../src/domain/columns.js';
import { skillsOf } from '../../src/domain/cells.js';
import { textIn } from '../../src/locale/text.js';
import type { Matrix, Proficiency, Text } from '../../src/model/types.js';

/** The names of a matrix in one language. */
export class Names {
  readonly matrix: Matrix;
  readonly of: (text: Text | undefined) => string;

  constructor(matrix: Matrix, lang: string) {
    this.matrix = matrix;
    this.of = (text) => textIn(text, (tag) => tag === lang, matrix.lang);
  }

  get role(): string {
    return this.of(this.matrix.name);
  }

  get columns(): string[] {
    return columnsOf(this.matrix).map((it) => this.of(it.kind === 'level' ? it.level.name : it.proficiency.name));
  }

  get levels(): string[] {
    return this.matrix.levels.map(({ name }) => this.of(name));
  }

  get categories(): string[] {
    return this.matrix.categories.map(({ name }) => this.of(name));
  }

  get skills(): string[] {
    return skillsOf(this.matrix).map(({ name }) => this.of(name));
  }

  /** Of every scale, each step once. */
  get steps(): string[] {
    return [...new Set([...this.matrix.scale, ...this.scales.flat()].map(({ name }) => this.of(name)))];
  }

  get scales(): (readonly Proficiency[])[] {
    return [...new Set(skillsOf(this.matrix).map(({ scale }) => scale))];
  }
}

const words = (it: Element): string => it.textContent!.replaceAll(/\s+/g, ' ').trim();
const list = (element: Element, selector: string): string[] => [...element.shadowRoot!.querySelectorAll(selector)].map(words);
const MISSING = (what: string, expected: readonly string[], shown: readonly string[]): string[] => (expected.join('|') === shown.join('|') ? [] : [`${what}: ${shown.join('|')} instead of ${expected.join('|')}`]);
const says = (element: Element, sentence: string): string[] => (words(element.shadowRoot!.querySelector('[part=status]') ?? element).includes(sentence) ? [] : [`It does not say "${sentence}"`]);

/** What is wrong in what the widget shows of the matrix; it is drawn wide, with nothing chosen. */
export type Faults = (element: Element, names: Names) => readonly string[];

function ofTable(element: Element, names: Names): string[] {
  const { matrix } = names;
  const columns = columnsOf(matrix);
  const filled = skillsOf(matrix).reduce((sum, { requirements, expectations }) => sum + (isCatalogue(matrix) ? expectations.size : requirements.size), 0);
  const cells = [...element.shadowRoot!.querySelectorAll('tbody td')];
  const groups = matrix.levels.map(({ group }) => names.of(group)).filter((it, i, all) => it !== '' && it !== all[i - 1]);
  const letters = [...element.shadowRoot!.querySelectorAll('tbody button.cell')].map(words);
  return [
    ...MISSING('columns', names.columns, list(element, 'thead tr:last-child :is(.full, th.level)')),
    ...MISSING('groups of columns', groups, list(element, 'thead .groups th').filter(Boolean)),
    ...MISSING('categories', names.categories, list(element, 'tbody .title')),
    ...MISSING('skills', names.skills, list(element, 'tbody th.skill')),
    ...MISSING('steps in the legend', names.steps, list(element, '[part=legend] .chip:not(:has(.must))').map((it) => names.steps.find((step) => it.endsWith(step)) ?? it)),
    ...(cells.length === columns.length * names.skills.length ? [] : [`${cells.length} cells`]),
    ...(letters.length === filled ? [] : [`${letters.length} filled cells instead of ${filled}`]),
    ...(letters.every((it) => it !== '') ? [] : ['a filled cell shows nothing']),
  ];
}

const ofRadar: Faults = (element, names) => {
  const { matrix } = names;
  if (matrix.levels.length === 0) return says(element, 'This role has no level and no rating to draw.');
  const first = skillsOf(matrix).flatMap(({ requirements }) => requirements.get(matrix.levels[0]!.id) ?? []);
  const drawn = element.shadowRoot!.querySelectorAll('[part=chart]').length;
  const numbers = first.some(({ proficiency }) => proficiency) ? 1 : 0;
  return [
    ...MISSING('levels', names.levels, list(element, '[part=levels] button')),
    ...MISSING('axes', names.categories, list(element, 'tbody th')),
    ...(drawn === numbers ? [] : [`${drawn} charts of ${numbers}`]),
    ...(numbers === 1 || list(element, 'tbody td').includes('in words only') ? [] : ['It does not say that all is in words']),
  ];
};

const ofCalculator: Faults = (element, names) => {
  const [category] = names.matrix.categories;
  const shown = words(element.shadowRoot!.querySelector('main, .root') ?? element.shadowRoot!.firstElementChild!);
  const [skill] = category!.skills;
  const steps = skill!.scale.map(({ name }) => names.of(name));
  const asked = names.matrix.levels.filter(({ id }) => skill!.requirements.has(id)).map(({ name }) => names.of(name));
  const question = element.shadowRoot!.querySelector('.skill');
  return [
    ...MISSING('skills of the first category', category!.skills.map(({ name }) => names.of(name)), list(element, '.skill-name')),
    ...[...steps, ...asked].filter((it) => !words(question!).includes(it)).map((it) => `The first question does not name ${it}`),
    ...names.levels.filter((it) => !shown.includes(it)).map((it) => `The level ${it} is nowhere`),
    ...(names.levels.length > 0 || shown.includes('there is no grade') ? [] : ['It does not say that there is no grade']),
  ];
};

const ofStack: Faults = (element, names) => {
  const { levels } = names.matrix;
  if (levels.every(({ stack }) => stack.length === 0)) return says(element, 'No level of this role names a technology.');
  const shown = words(element.shadowRoot!.querySelector('.root')!);
  const technologies = levels.flatMap(({ stack }) => stack.map(({ name }) => names.of(name)));
  return [...MISSING('levels', names.levels, list(element, '[part~=level] .about :is(h2, h3, h4)')), ...technologies.filter((it) => !shown.includes(it)).map((it) => `${it} is nowhere`)];
};

const ofFocus: Faults = (element, names) => {
  const focused = names.matrix.levels.filter(({ focus }) => focus.length > 0);
  if (focused.length === 0) return says(element, 'No level of this role names its focus.');
  return MISSING('what levels are about', focused.flatMap(({ focus }) => focus.map(names.of)), list(element, 'li:not([part=levels] li)'));
};

const ofFaq: Faults = (element, names) => {
  const asked = list(element, 'summary');
  const own = names.matrix.faq.map(({ question }) => names.of(question));
  return [...MISSING('own questions', own, asked.slice(asked.length - own.length)), ...(asked[0]?.includes(names.role) ? [] : ['The first question does not name the role'])];
};

export const shown: ReadonlyMap<string, Faults> = new Map<string, Faults>([
  ['skill-matrix', ofTable],
  ['skill-summary', (element, names) => [...MISSING('name', [names.role], list(element, 'h2')), ...MISSING('levels', names.levels, list(element, '[part=levels] button'))]],
  ['skill-focus', ofFocus],
  ['skill-track', (element, names) => (names.levels.length === 0 ? says(element, 'This role has no levels, so there is no ladder to walk.') : MISSING('levels', names.levels, list(element, '[part~=level] .name')))],
  ['skill-radar', ofRadar],
  ['tech-stack', ofStack],
  ['grade-calculator', ofCalculator],
  ['skill-faq', ofFaq],
  // Its sections are the widgets above.
  ['skill-page', (element, names) => (words(element.shadowRoot!.querySelector('skill-summary')!.shadowRoot!.querySelector('h2')!) === names.role ? [] : ['It does not begin with the role'])],
]);

/** Those that draw no single matrix. */
export const others: ReadonlySet<string> = new Set(['skill-catalog', 'skill-compare']);
