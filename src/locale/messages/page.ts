/** The parts of a role's page, in the order in which a reader meets them. */
export const SECTIONS = ['summary', 'stack', 'focus', 'matrix', 'profile', 'track', 'calculator', 'faq'] as const;
export type Section = (typeof SECTIONS)[number];

/** The words of `<skill-page>`. */
export interface PageMessages {
  readonly onThisPage: string;
  readonly sections: Readonly<Record<Section, string>>;
}
