/**
 * Format 1 as schemas: the one place that says what a document may contain.
 *
 * The JSON Schema for editors is generated from these, and the input types are inferred from them. They describe
 * shape only; what needs the whole document at hand (unknown levels, duplicate ids, a ladder that runs in a circle) is
 * answered where the document is read.
 */
import * as z from 'zod/mini';

// Without this zod probes `new Function`, which a strict content security policy reports on every page.
z.config({ jitless: true });

/** 1–128 characters, no white space. */
const id = z.string().check(z.regex(/^\S{1,128}$/u));
const languageTag = z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/));
/** A string, or one string a language: `{ "en": "…", "de": "…" }`. */
const text = z.union([z.string(), z.record(languageTag, z.string())]);
const href = z.string();
const positive = z.number().check(z.positive());

const statement = z.union([text, z.strictObject({ text, examples: z.optional(z.array(text)) })]);
const detailShape = {
  text: z.optional(text),
  statements: z.optional(z.array(statement)),
  examples: z.optional(z.array(text)),
};
const detail = z.union([text, z.array(statement), z.strictObject(detailShape)]);

const proficiency = z.strictObject({
  id,
  name: text,
  abbr: z.optional(text),
  description: z.optional(text),
});
const scale = z.array(proficiency);

const requirement = z.union([
  z.string(),
  z.null(),
  z.array(statement),
  z.strictObject({ proficiency: z.optional(z.string()), mandatory: z.optional(z.boolean()), ...detailShape }),
]);

const resource = z.strictObject({ title: text, href, for: z.optional(z.array(z.string())) });

const skill = z.strictObject({
  id,
  name: text,
  description: z.optional(text),
  href: z.optional(href),
  tags: z.optional(z.array(text)),
  weight: z.optional(positive),
  sameAs: z.optional(z.array(href)),
  scale: z.optional(scale),
  expectations: z.optional(z.record(z.string(), detail)),
  resources: z.optional(z.array(resource)),
  requirements: z.optional(z.record(z.string(), requirement)),
});

const category = z.strictObject({
  id,
  name: text,
  description: z.optional(text),
  group: z.optional(text),
  scale: z.optional(scale),
  skills: z.optional(z.array(skill)),
});

const technology = z.union([
  z.string(),
  z.strictObject({ id: z.optional(id), name: text, skills: z.optional(z.array(id)), href: z.optional(href) }),
]);

const level = z.strictObject({
  id,
  name: text,
  abbr: z.optional(text),
  description: z.optional(text),
  focus: z.optional(z.array(text)),
  stack: z.optional(z.array(technology)),
  group: z.optional(text),
  track: z.optional(z.string()),
  next: z.optional(z.array(z.string())),
});

const grading = z.union([
  z.strictObject({
    method: z.optional(z.literal('threshold')),
    threshold: z.optional(z.number().check(z.gt(0), z.lte(1))),
  }),
  z.strictObject({
    method: z.literal('points'),
    points: z.record(z.string(), z.number().check(z.gte(0))),
    bands: z.array(z.strictObject({ level: z.string(), min: z.number() })),
  }),
]);

const family = z.union([
  z.string(),
  z.strictObject({ id: z.optional(id), name: text, href: z.optional(href) }),
  z.record(languageTag, z.string()),
]);

const format = z.literal(1);

/** A matrix: what one role asks at each level. */
export const matrixSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format,
  kind: z.optional(z.literal('matrix')),
  id,
  name: text,
  description: z.optional(text),
  family: z.optional(family),
  lang: z.optional(languageTag),
  revision: z.optional(z.string()),
  license: z.optional(z.string()),
  source: z.optional(z.string()),
  contact: z.optional(z.string()),
  notes: z.optional(z.array(text)),
  changes: z.optional(
    z.array(z.strictObject({ revision: z.optional(z.string()), date: z.optional(z.string()), summary: text })),
  ),
  links: z.optional(z.array(z.strictObject({ rel: z.optional(z.string()), label: text, href }))),
  scale: z.optional(scale),
  levels: z.optional(z.array(level)),
  categories: z.optional(z.array(category)),
  skills: z.optional(z.array(skill)),
  grading: z.optional(grading),
  faq: z.optional(z.array(z.strictObject({ question: text, answer: text }))),
});

const role = z.strictObject({ id, name: text, src: href, href: z.optional(href), description: z.optional(text) });

/** A catalog: the roles of a family or a company. */
export const catalogSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format,
  kind: z.literal('catalog'),
  name: text,
  lang: z.optional(languageTag),
  families: z.optional(
    z.array(z.strictObject({ id, name: text, description: z.optional(text), roles: z.array(role) })),
  ),
  roles: z.optional(z.array(role)),
});

const rating = z.strictObject({
  proficiency: z.optional(z.union([id, z.null()])),
  met: z.optional(z.record(id, z.boolean())),
  notApplicable: z.optional(z.boolean()),
  note: z.optional(z.string()),
  at: z.optional(z.string()),
});
const ratings = z.record(id, rating);

/** An assessment: one person's answers to one matrix. */
export const assessmentSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format,
  kind: z.literal('assessment'),
  matrix: id,
  revision: z.optional(z.string()),
  subject: z.optional(z.string()),
  updated: z.optional(z.string()),
  target: z.optional(id),
  ratings,
});

/** A team: assessments side by side. */
export const teamSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format,
  kind: z.literal('team'),
  name: text,
  matrix: z.string(),
  members: z.array(z.strictObject({ id, name: text, level: z.optional(z.string()), ratings })),
});

/** A matrix document as its author writes it: every shorthand of format 1 allowed. */
export type MatrixInput = z.infer<typeof matrixSchema>;
export type CategoryInput = z.infer<typeof category>;
export type SkillInput = z.infer<typeof skill>;
export type LevelInput = z.infer<typeof level>;
export type ProficiencyInput = z.infer<typeof proficiency>;
export type RequirementInput = z.infer<typeof requirement>;
export type DetailInput = z.infer<typeof detail>;
export type CatalogInput = z.infer<typeof catalogSchema>;
export type AssessmentInput = z.infer<typeof assessmentSchema>;
export type TeamInput = z.infer<typeof teamSchema>;
