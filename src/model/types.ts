/**
 * A matrix document after reading: every shorthand written out, every reference resolved, nothing invalid left.
 *
 * Lookups by id are `Map`s, so that an id such as `constructor` is an ordinary key.
 */

/** Plain text: one string, or one a language tag. Drawn as text, never as markup. */
export type Text = string | { readonly [languageTag: string]: string };

/** One observable thing, with examples of it. */
export interface Statement {
  readonly text: Text;
  readonly examples: readonly Text[];
}

/** What a proficiency or a requirement means, in words. */
export interface Detail {
  readonly text?: Text;
  readonly statements: readonly Statement[];
  readonly examples: readonly Text[];
}

/** A step of a scale. `rank` counts from 1, `steps` is the length of its scale. */
export interface Proficiency {
  readonly id: string;
  readonly name: Text;
  readonly abbr: Text;
  readonly description?: Text;
  readonly rank: number;
  readonly steps: number;
}

/** A technology of a level's stack. Items with the same `id` at two levels are the same technology. */
export interface Technology {
  readonly id: string;
  readonly name: Text;
  readonly skills: readonly string[];
  readonly href?: string;
}

/** A rung of the ladder. `next` holds the ids of the levels that follow; several make a fork. */
export interface Level {
  readonly id: string;
  readonly name: Text;
  readonly abbr: Text;
  readonly description?: Text;
  readonly focus: readonly Text[];
  readonly stack: readonly Technology[];
  readonly group?: Text;
  readonly track?: string;
  readonly next: readonly string[];
}

/** What one level asks in one skill: a proficiency, or text alone (`proficiency` undefined). */
export interface Requirement {
  readonly proficiency?: Proficiency;
  readonly mandatory: boolean;
  /** Words for this very cell; what the skill expects of the proficiency stands in `Skill.expectations`. */
  readonly detail?: Detail;
}

export interface Resource {
  readonly title: Text;
  readonly href: string;
  /** Proficiency ids that it helps to reach; empty: any. */
  readonly for: readonly string[];
}

export interface Skill {
  readonly id: string;
  readonly name: Text;
  readonly description?: Text;
  readonly href?: string;
  readonly tags: readonly Text[];
  readonly weight: number;
  readonly sameAs: readonly string[];
  /** The nearest of the skill's own, its category's and the document's scale, lowest step first. */
  readonly scale: readonly Proficiency[];
  /** By proficiency id. */
  readonly expectations: ReadonlyMap<string, Detail>;
  readonly resources: readonly Resource[];
  /** By level id; a level that asks nothing is absent. */
  readonly requirements: ReadonlyMap<string, Requirement>;
}

export interface Category {
  readonly id: string;
  /** Absent where the document lists its skills without categories. */
  readonly name?: Text;
  readonly description?: Text;
  readonly group?: Text;
  readonly skills: readonly Skill[];
}

export type Grading =
  | { readonly method: 'threshold'; readonly threshold: number }
  | {
      readonly method: 'points';
      readonly points: ReadonlyMap<string, number>;
      readonly bands: readonly { readonly level: string; readonly min: number }[];
    };

/** A matrix: what one role asks at each level. */
export interface Matrix {
  readonly id: string;
  readonly name: Text;
  readonly description?: Text;
  readonly family?: { readonly id?: string; readonly name: Text; readonly href?: string };
  /** BCP 47 tag of the texts; undefined where the document does not say. */
  readonly lang?: string;
  readonly revision?: string;
  readonly license?: string;
  readonly source?: string;
  readonly contact?: string;
  readonly notes: readonly Text[];
  readonly changes: readonly { readonly revision?: string; readonly date?: string; readonly summary: Text }[];
  readonly links: readonly { readonly rel?: string; readonly label: Text; readonly href: string }[];
  readonly scale: readonly Proficiency[];
  readonly levels: readonly Level[];
  readonly categories: readonly Category[];
  readonly grading: Grading;
  readonly faq: readonly { readonly question: Text; readonly answer: Text }[];
}
