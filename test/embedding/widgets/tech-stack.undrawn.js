/** The strings of a document that the widget deliberately does not draw, by place, each with the reason. */
import { DETAILS, each, MEANT, OTHERS, TOOLS } from './undrawn.js';

const skill = ['description', 'tags/*', 'resources/*/title', 'scale/*/name', 'scale/*/abbr', 'scale/*/description'];
const role = ['name', 'description', 'family', 'family/id', 'family/name', 'family/{}', 'revision', 'license', 'source', 'contact', 'notes/*', 'changes/*/revision', 'changes/*/date', 'changes/*/summary', 'links/*/rel', 'links/*/label', 'faq/*/question', 'faq/*/answer'];
const scale = ['name', 'abbr', 'description'].flatMap((it) => [`scale/*/${it}`, `categories/*/scale/*/${it}`]);

/** @type {Readonly<Record<string, string>>} */
export const undrawn = {
  $schema: TOOLS,
  ...each(MEANT, ['id', 'levels/*/id', 'levels/*/track', 'levels/*/stack/*/id', 'levels/*/stack/*/skills/*', 'categories/*/id', 'categories/*/scale/*/id', 'scale/*/id', 'skills/*/id', 'skills/*/scale/*/id']),
  ...each(OTHERS, role),
  ...each(OTHERS, scale),
  ...each(OTHERS, ['name', 'description', 'group'].map((it) => `categories/*/${it}`)),
  ...each(OTHERS, ['abbr', 'description', 'group', 'focus/*'].map((it) => `levels/*/${it}`)),
  ...each(OTHERS, skill.map((it) => `skills/*/${it}`)),
  ...each(OTHERS, DETAILS),
};
