/** Small documents that together use every property of format 1. Each string in them is there once, but for ids that are meant again. */

/** Short names, since they count as much as long ones and a reader of this file has to match them. */
const statements = (at: string): unknown[] => [`${at} statement`, { text: `${at} statement with examples`, examples: [`${at} example of a statement`] }];
const detail = (at: string): Record<string, unknown> => ({ text: `${at} text`, statements: statements(`${at} part`), examples: [`${at} example`] });
const step = (id: string): Record<string, unknown> => ({ id, name: `${id} name`, abbr: `${id} abbr`, description: `${id} description` });

/** `levels` must be those of the document: the skill asks something at each. */
const skill = (id: string, [low, middle, high]: readonly [string, string, string], scale: readonly [string, string]): Record<string, unknown> => ({
  id,
  name: `${id} name`,
  description: { en: `${id} description`, 'de-CH': `${id} description in another language` },
  href: `https://${id}.invalid/`,
  tags: [`${id} tag`, { en: `${id} other tag` }],
  weight: 2,
  sameAs: [`https://${id}.invalid/same`],
  scale: scale.map(step),
  expectations: { [scale[0]]: detail(`${id} first`), [scale[1]]: `${id} expectation` },
  resources: [{ title: `${id} resource`, href: `https://${id}.invalid/resource`, for: [scale[0]] }],
  requirements: { [low]: scale[0], [middle]: statements(`${id} cell`), [high]: { proficiency: scale[1], mandatory: true, ...detail(`${id} second`) } },
});

const LEVELS = ['junior', 'middle', 'senior'] as const;
const level = (id: string, next: readonly string[]): Record<string, unknown> => ({
  id,
  name: `${id} name`,
  abbr: `${id} abbr`,
  description: `${id} description`,
  focus: [`${id} focus`],
  stack: [`${id} technology`, { id: `${id}-tool`, name: `${id} tool`, skills: ['docker'], href: `https://${id}.invalid/tool` }],
  group: `${id} group`,
  track: 'the track',
  next,
});

/** A role with everything in it. */
const role = {
  $schema: 'the schema',
  format: 1,
  kind: 'matrix',
  id: 'role',
  name: 'role name',
  description: 'role description',
  family: { id: 'family', name: 'family name', href: 'https://family.invalid/' },
  lang: 'en',
  revision: 'the revision',
  license: 'the licence',
  source: 'the source',
  contact: 'the contact',
  notes: ['a note', { en: 'a note in English', de: 'a note in German' }],
  changes: [{ revision: 'an older revision', date: '2026-01-01', summary: 'a summary' }],
  links: [{ rel: 'pdf', label: 'a label', href: 'https://link.invalid/' }],
  scale: [step('working'), step('expert')],
  levels: [level('junior', ['middle']), level('middle', ['senior']), level('senior', [])],
  categories: [
    { id: 'cloud', name: 'cloud name', description: 'cloud description', group: 'cloud group', scale: [step('known'), step('used')], skills: [skill('docker', LEVELS, ['begun', 'done']), { id: 'helm', name: 'helm name', requirements: { junior: 'known', senior: { proficiency: 'used', mandatory: true } } }] },
    // Without a scale of its own: what it asks is written by abbreviation, and described by the step.
    { id: 'code', name: 'code name', skills: [{ id: 'git', name: 'git name', requirements: { junior: 'working abbr', middle: null, senior: { proficiency: 'expert' } } }] },
  ],
  skills: [],
  grading: { method: 'points', points: { working: 1 }, bands: [{ level: 'junior', min: 1 }] },
  faq: [{ question: 'a question', answer: 'an answer' }],
};

/** Skills without categories, and the other ways to write what the role writes. */
const loose = {
  format: 1,
  id: 'loose',
  name: { en: 'loose name' },
  family: 'a family',
  scale: [step('working')],
  levels: [level('junior', ['middle']), level('middle', ['senior']), level('senior', [])],
  skills: [skill('docker', LEVELS, ['begun', 'done']), { id: 'sql', name: 'sql name', scale: [step('heard')], expectations: { heard: statements('sql') }, requirements: { junior: 'heard' } }],
};

/** No levels: its columns are the steps of the scale. */
const catalogue = {
  format: 1,
  id: 'catalogue',
  name: 'catalogue name',
  family: { en: 'a family by language' },
  scale: [step('working'), step('expert')],
  categories: [{ id: 'cloud', name: 'cloud name', skills: [{ id: 'docker', name: 'docker name', expectations: { working: 'docker expectation', expert: statements('docker') } }] }],
};

/** Roles of two families and of none, with and without everything that may be said of them. */
const roles = {
  $schema: 'the schema of catalogs',
  format: 1,
  kind: 'catalog',
  name: 'catalog name',
  lang: 'en',
  families: [
    { id: 'ai', name: 'ai name', description: { en: 'ai description', de: 'ai description in German' }, roles: [{ id: 'ml', name: 'ml name', description: 'ml description', src: 'https://ml.invalid/', href: 'https://ml.invalid/page' }, { id: 'ops', name: { en: 'ops name' }, src: 'https://ops.invalid/' }] },
  ],
  roles: [{ id: 'cto', name: 'cto name', description: 'cto description', src: 'https://cto.invalid/' }, { id: 'ceo', name: 'ceo name', src: 'https://ceo.invalid/', href: 'https://ceo.invalid/page' }],
};

export interface Sample {
  readonly name: string;
  readonly document: Record<string, unknown>;
}

export const samples: readonly Sample[] = [
  { name: 'a role', document: role },
  { name: 'skills without categories', document: loose },
  { name: 'a catalogue', document: catalogue },
];

/** Those of a kind; of a matrix where nothing is said. */
export const samplesOf = (kind: string | undefined): readonly Sample[] => (kind === 'catalog' ? [{ name: 'a catalog of roles', document: roles }] : samples);
