/** The strings of a document that the widget deliberately does not draw, by place, each with the reason. */
import { each, MEANT, OTHERS, TOOLS } from './undrawn.js';

/** @type {Readonly<Record<string, string>>} */
export const undrawn = {
  $schema: TOOLS,
  ...each(MEANT, `
    id scale/*/id categories/*/scale/*/id skills/*/scale/*/id skills/*/id levels/*/track
  `),
  ...each(OTHERS, `
    description family family/id family/name family/{} contact changes/*/revision changes/*/date changes/*/summary links/*/rel links/*/label
    levels/*/description levels/*/focus/* levels/*/stack/* levels/*/stack/*/id levels/*/stack/*/name levels/*/stack/*/skills/*
    categories/*/description faq/*/question faq/*/answer
  `),
  'skills/*/tags/*': 'is shown where a search finds it',
};
