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
  categories/*/description categories/*/group categories/*/name categories/*/scale/*/abbr categories/*/scale/*/description
  categories/*/scale/*/name changes/*/date changes/*/revision changes/*/summary contact description family family/name
  family/{} faq/*/answer faq/*/question levels/*/abbr levels/*/group levels/*/stack/* levels/*/stack/*/name license
  links/*/label name notes/* revision scale/*/abbr scale/*/description scale/*/name skills/*/description
  skills/*/expectations/{} skills/*/expectations/{}/* skills/*/expectations/{}/*/examples/* skills/*/expectations/{}/*/text
  skills/*/expectations/{}/examples/* skills/*/expectations/{}/statements/* skills/*/expectations/{}/statements/*/examples/*
  skills/*/expectations/{}/statements/*/text skills/*/expectations/{}/text skills/*/name skills/*/requirements/{}/*
  skills/*/requirements/{}/*/examples/* skills/*/requirements/{}/*/text skills/*/requirements/{}/examples/*
  skills/*/requirements/{}/statements/* skills/*/requirements/{}/statements/*/examples/*
  skills/*/requirements/{}/statements/*/text skills/*/requirements/{}/text skills/*/resources/*/title skills/*/scale/*/abbr
  skills/*/scale/*/description skills/*/scale/*/name skills/*/tags/* source
`),
};
