/** The strings of a document that the widget deliberately does not draw, by place, each with the reason. */

const MEANT = 'is meant, not shown: it names things for references, links and the events';
const OTHERS = 'belongs to what another widget shows';
const TOOLS = 'is for editors and tools';

const detail = ['', '/*', '/*/text', '/*/examples/*', '/text', '/examples/*', '/statements/*', '/statements/*/text', '/statements/*/examples/*'];
const requirement = detail.filter((it) => it !== '');
const scale = ['name', 'abbr', 'description'];
const all = (places, reason) => Object.fromEntries(places.map((place) => [place, reason]));

/** @type {Readonly<Record<string, string>>} */
export const undrawn = {
  $schema: TOOLS,
  ...all(['id', 'family/id', 'levels/*/id', 'levels/*/track', 'levels/*/stack/*/id', 'levels/*/stack/*/skills/*', 'links/*/rel', 'categories/*/id', 'categories/*/scale/*/id', 'scale/*/id', 'skills/*/id', 'skills/*/scale/*/id'], MEANT),
  ...all(['abbr', 'description', 'group', 'focus/*'].map((it) => `levels/*/${it}`), OTHERS),
  ...all(['description', 'group'].map((it) => `categories/*/${it}`), OTHERS),
  ...all(scale.flatMap((it) => [`categories/*/scale/*/${it}`, `skills/*/scale/*/${it}`]), OTHERS),
  ...all(['name', 'description', 'tags/*', 'resources/*/title'].map((it) => `skills/*/${it}`), OTHERS),
  ...all(detail.map((it) => `skills/*/expectations/{}${it}`), OTHERS),
  ...all(requirement.map((it) => `skills/*/requirements/{}${it}`), OTHERS),
  ...all([...scale.map((it) => `scale/*/${it}`), 'levels/*/stack/*', 'levels/*/stack/*/name', 'license', 'source', 'notes/*', 'faq/*/question', 'faq/*/answer'], OTHERS),
  'changes/*/revision': 'is shown where the change has no date',
};
