/** The strings of a document that the widget deliberately does not draw, by place, each with the reason. */

const MEANT = 'is meant, not shown: it names things for references, links and the events';
const OTHERS = 'belongs to what another widget shows';
const TOOLS = 'is for editors and tools';

const skill = ['description', 'tags/*', 'resources/*/title', 'scale/*/name', 'scale/*/abbr', 'scale/*/description'];
const detail = ['', '/*', '/*/text', '/*/examples/*', '/text', '/examples/*', '/statements/*', '/statements/*/text', '/statements/*/examples/*'];
const requirement = detail.filter((it) => it !== '');
const role = ['name', 'description', 'family', 'family/id', 'family/name', 'family/{}', 'revision', 'license', 'source', 'contact', 'notes/*', 'changes/*/revision', 'changes/*/date', 'changes/*/summary', 'links/*/rel', 'links/*/label', 'faq/*/question', 'faq/*/answer'];
const scale = ['name', 'abbr', 'description'].flatMap((it) => [`scale/*/${it}`, `categories/*/scale/*/${it}`]);
const all = (places, reason) => Object.fromEntries(places.map((place) => [place, reason]));

/** @type {Readonly<Record<string, string>>} */
export const undrawn = {
  $schema: TOOLS,
  ...all(['id', 'levels/*/id', 'levels/*/track', 'levels/*/stack/*/id', 'levels/*/stack/*/skills/*', 'categories/*/id', 'categories/*/scale/*/id', 'scale/*/id', 'skills/*/id', 'skills/*/scale/*/id'], MEANT),
  ...all(role, OTHERS),
  ...all(scale, OTHERS),
  ...all(['name', 'description', 'group'].map((it) => `categories/*/${it}`), OTHERS),
  ...all(['abbr', 'description', 'group', 'focus/*'].map((it) => `levels/*/${it}`), OTHERS),
  ...all(skill.map((it) => `skills/*/${it}`), OTHERS),
  ...all(detail.map((it) => `skills/*/expectations/{}${it}`), OTHERS),
  ...all(requirement.map((it) => `skills/*/requirements/{}${it}`), OTHERS),
};
