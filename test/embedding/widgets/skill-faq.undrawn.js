/** The strings of a document that the widget deliberately does not draw, by place, each with the reason. */
import { DETAILS, each, MEANT, OTHERS, TOOLS } from './undrawn.js';

const scale = ['name', 'abbr', 'description'];

/** @type {Readonly<Record<string, string>>} */
export const undrawn = {
  $schema: TOOLS,
  ...each(MEANT, ['id', 'family/id', 'levels/*/id', 'levels/*/track', 'levels/*/stack/*/id', 'levels/*/stack/*/skills/*', 'links/*/rel', 'categories/*/id', 'categories/*/scale/*/id', 'scale/*/id', 'skills/*/id', 'skills/*/scale/*/id']),
  ...each(OTHERS, ['abbr', 'description', 'group', 'focus/*'].map((it) => `levels/*/${it}`)),
  ...each(OTHERS, ['description', 'group'].map((it) => `categories/*/${it}`)),
  ...each(OTHERS, scale.flatMap((it) => [`categories/*/scale/*/${it}`, `skills/*/scale/*/${it}`])),
  ...each(OTHERS, ['name', 'description', 'tags/*', 'resources/*/title'].map((it) => `skills/*/${it}`)),
  ...each(OTHERS, DETAILS),
  ...each(OTHERS, ['description', 'family', 'family/name', 'family/{}', 'revision', 'license', 'source', 'contact', 'notes/*', 'changes/*/revision', 'changes/*/date', 'changes/*/summary', 'links/*/label', 'scale/*/abbr', 'scale/*/description']),
};
