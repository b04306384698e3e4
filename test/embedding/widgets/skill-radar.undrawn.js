/** The strings of a document that the widget deliberately does not draw, by place, each with the reason. */
import { each, MEANT, OTHERS, TOOLS } from './undrawn.js';

/** @type {Readonly<Record<string, string>>} */
export const undrawn = {
  $schema: TOOLS,
  ...each(MEANT, `
  categories/*/id categories/*/scale/*/id family/id id levels/*/id levels/*/stack/*/id levels/*/stack/*/skills/*
  levels/*/track links/*/rel scale/*/id skills/*/id skills/*/scale/*/id
`),
  ...each(OTHERS, `
  categories/*/description categories/*/group categories/*/scale/*/description
  changes/*/date changes/*/revision changes/*/summary contact description family family/name
  family/{} faq/*/answer faq/*/question levels/*/abbr levels/*/description levels/*/focus/* levels/*/group levels/*/stack/* levels/*/stack/*/name license
  links/*/label name notes/* revision scale/*/description skills/*/description
  skills/*/expectations/{} skills/*/expectations/{}/* skills/*/expectations/{}/*/examples/* skills/*/expectations/{}/*/text
  skills/*/expectations/{}/examples/* skills/*/expectations/{}/statements/* skills/*/expectations/{}/statements/*/examples/*
  skills/*/expectations/{}/statements/*/text skills/*/expectations/{}/text skills/*/requirements/{}/*
  skills/*/requirements/{}/*/examples/* skills/*/requirements/{}/*/text skills/*/requirements/{}/text skills/*/requirements/{}/examples/*
  skills/*/requirements/{}/statements/* skills/*/requirements/{}/statements/*/examples/*
  skills/*/requirements/{}/statements/*/text skills/*/resources/*/title
  skills/*/scale/*/description skills/*/tags/* source
`),
  ...each('is on the chart where every skill has the same scale, and there is room for it', 'categories/*/scale/*/abbr scale/*/abbr skills/*/scale/*/abbr'),
};
