/** Widgets that are broken on purpose, each in one way: what our suites must notice. */
import type { SkillMatrix } from '../../../src/elements/skill-matrix/skill-matrix.js';
import { all, cell, one } from '../../support/fixtures.js';
import type { Detector } from './detectors.js';

export interface Defect {
  readonly defect: string;
  readonly detector: Detector;
  /** What the detector must say: it may not be right for another reason. */
  readonly says: RegExp;
  readonly plant: (element: SkillMatrix) => void;
  /** As in `states`; the wide grid unless said. */
  readonly state?: string;
}

const docker = (element: SkillMatrix): HTMLButtonElement => cell(element, 'Docker, Senior');
const status = (element: SkillMatrix): HTMLElement => one(element, '[role=status]');

/** Breaks by a sheet of its own, after all of the widget's. */
const sheet = (css: string) => (element: SkillMatrix) => {
  const added = new CSSStyleSheet();
  added.replaceSync(css);
  element.shadowRoot!.adoptedStyleSheets = [...element.shadowRoot!.adoptedStyleSheets, added];
};

/** Does something else than the widget would, before the widget hears of the key. */
const onKey = (keys: string[], act: (event: KeyboardEvent, element: SkillMatrix) => void) => (element: SkillMatrix) =>
  element.shadowRoot!.addEventListener('keydown', (event) => {
    if (!keys.includes((event as KeyboardEvent).key)) return;
    event.stopPropagation();
    act(event as KeyboardEvent, element);
  }, { capture: true });

/** When the status has changed for the first time. */
const onStatus = (act: (region: HTMLElement) => void) => (element: SkillMatrix) => {
  const region = status(element);
  const observer = new MutationObserver(() => {
    observer.disconnect();
    act(region);
  });
  observer.observe(region, { childList: true, characterData: true, subtree: true });
};

const names: readonly Defect[] = [
  { defect: 'a cell’s button without a name', detector: 'axe', says: /^button-name/, plant: (it) => { const button = docker(it); button.removeAttribute('aria-label'); button.replaceChildren(); } },
  { defect: 'a name that lacks what is written on the button', detector: 'axe', says: /^label-content-name-mismatch/, plant: (it) => all(it, '.chip')[0]!.setAttribute('aria-label', 'Filter') },
  { defect: 'a list without its label', detector: 'axe', says: /^select-name/, plant: (it) => one(it, '.compare label > span').remove() },
  { defect: 'a grid whose rows are none', detector: 'axe', says: /^aria-required-children/, plant: (it) => all(it, 'tr').forEach((row) => row.setAttribute('role', 'presentation')) },
  { defect: 'a role that there is not', detector: 'axe', says: /^aria-roles/, plant: (it) => one(it, '.tools').setAttribute('role', 'serach') },
  { defect: 'one id for two headings', detector: 'axe', says: /^duplicate-id-aria/, state: 'details open', plant: (it) => (one(it, '.details h3').id = 'details-title') },
  { defect: 'details without a heading', detector: 'axe', says: /^aria-dialog-name/, state: 'details open', plant: (it) => one(it, '.details h2').remove() },
  { defect: 'details whose heading is only large', detector: 'tree', says: /dialog without a heading/, state: 'details open', plant: (it) => one(it, '.details h2').setAttribute('role', 'paragraph') },
  { defect: 'a grid without a name', detector: 'tree', says: /a grid without a name/, plant: (it) => one(it, 'table').removeAttribute('aria-label') },
  { defect: 'a row whose skill is no heading', detector: 'tree', says: /a row without a heading/, plant: (it) => docker(it).closest('tr')!.cells[0]!.setAttribute('role', 'gridcell') },
  { defect: 'a cell that does not say whether it is open', detector: 'tree', says: /does not say whether it is open/, plant: (it) => docker(it).removeAttribute('aria-expanded') },
  { defect: 'a status region that nobody is told of', detector: 'tree', says: /0 status regions/, plant: (it) => status(it).removeAttribute('role') },
];

const keyboard: readonly Defect[] = [
  { defect: 'a second Tab stop in the grid', detector: 'tab stops', says: /2 Tab stops/, plant: (it) => (docker(it).tabIndex = 0) },
  { defect: 'a positive tabindex', detector: 'tab stops', says: /tabindex 3/, plant: (it) => (all(it, '.chip')[0]!.tabIndex = 3) },
  { defect: 'arrow keys that do nothing', detector: 'arrow keys', says: /ArrowRight at .* leads to/, plant: onKey(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'], () => undefined) },
  { defect: 'a grid that covers the focus', detector: 'arrow keys', says: /cannot be seen/, plant: sheet('.legend { position: fixed; inset: 0; z-index: 9; background: Canvas; }') },
  { defect: 'Home that leads to the second cell', detector: 'Home and End', says: /^Home at/, plant: onKey(['Home'], (event, it) => (event.preventDefault(), it.shadowRoot!.activeElement?.closest('tr')?.cells[1]?.querySelector('button')?.focus())) },
  { defect: 'Page Down that moves by one row', detector: 'page keys', says: /^PageDown at/, plant: onKey(['PageDown'], (event) => (event.preventDefault(), event.target!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })))) },
  { defect: 'Tab that is swallowed', detector: 'Tab journey', says: /runs in a circle/, plant: onKey(['Tab'], (event, it) => it.shadowRoot!.activeElement?.matches('.chip') && event.preventDefault()) },
  { defect: 'a focus that cannot be seen', detector: 'Tab journey', says: /cannot be seen/, plant: sheet(':focus-visible { outline: none !important; }') },
  { defect: 'a control that is hidden and takes the focus', detector: 'Tab journey', says: /hidden from those who listen/, plant: (it) => one(it, '.legend').setAttribute('aria-hidden', 'true') },
  { defect: 'Tab that leads away from the order on the screen', detector: 'Tab journey', says: /leaves the element|way that Tab/, plant: onKey(['Tab'], (event, it) => it.shadowRoot!.activeElement?.matches('input') && (event.preventDefault(), (it.nextElementSibling as HTMLElement).focus())) },
  { defect: 'Enter that opens nothing', detector: 'Escape', says: /Enter opens nothing/, plant: onKey(['Enter'], (event) => event.preventDefault()) },
  { defect: 'what can be opened and does not say so', detector: 'Escape', says: /does not say that it is closed/, plant: (it) => docker(it).removeAttribute('aria-expanded') },
  { defect: 'what is open and does not say so', detector: 'Escape', says: /does not say that it is open/, plant: (it) => (docker(it).setAttribute = () => undefined) },
  { defect: 'Escape that does not give the focus back', detector: 'Escape', says: /Escape leads to/, plant: onKey(['Escape'], (event, it) => (event.preventDefault(), it.closeCell(), one(it, '.chip').focus())) },
  { defect: 'Escape that closes nothing', detector: 'Escape', says: /Escape closes nothing/, plant: onKey(['Escape'], (event) => event.preventDefault()) },
];

const screen: readonly Defect[] = [
  { defect: 'letters too pale', detector: 'axe', says: /^color-contrast/, plant: sheet('.key { color: #bbb; background: #fff; }') },
  { defect: 'targets of 12 pixels', detector: 'wide', says: /12 × 12/, plant: sheet('.chip { min-block-size: 0; block-size: 12px; inline-size: 12px; overflow: auto; padding: 0; }') },
  { defect: 'letters cut off where they are twice as large', detector: 'letters twice as large', says: /cut off/, plant: sheet('button.level { block-size: 38px; overflow: hidden; }') },
  { defect: 'letters cut off where lines are wider', detector: 'wide spacing', says: /cut off|protrudes/, plant: sheet('.key { display: inline-block; inline-size: 7.2em; white-space: nowrap; overflow: hidden; }') },
  { defect: 'a page that scrolls sideways at 320 pixels', detector: '320 px', says: /scrolls sideways/, plant: sheet('.tools { min-inline-size: 480px; }') },
  { defect: 'a grid that is not mirrored', detector: 'mirror', says: /not mirrored: the row/, plant: sheet('table { direction: ltr; }') },
  { defect: 'a mark that is not mirrored', detector: 'mirror', says: /not mirrored: the mark/, plant: sheet('.must::after { inset-inline: auto; right: 3px; }') },
  { defect: 'the mark of a line on the other side of its list', detector: 'mirror', says: /its mark is on the other side/, plant: (it) => {
    const list = document.createElement('ul');
    list.append(Object.assign(document.createElement('li'), { textContent: 'English', dir: 'ltr' }));
    one(it, '.root').append(list);
  } },
  { defect: 'mandatory by colour alone', detector: 'colour', says: /mandatory by colour alone/, plant: sheet('.must::after { content: none; } .must { background: #fdd; }') },
  { defect: 'proficiencies by colour alone', detector: 'colour', says: /proficiency by colour alone/, plant: (it) => all(it, '[part~=cell]').forEach((button) => button.replaceChildren()) },
  { defect: 'pressed by colour alone', detector: 'colour', says: /pressed by colour alone/, state: 'filtered', plant: sheet('.chip[aria-pressed] { font-weight: 400 !important; box-shadow: none !important; border-color: red; }') },
];

const live: readonly Defect[] = [
  { defect: 'a status that is said twice', detector: 'search, listened to', says: /said twice/, plant: onStatus((region) => requestAnimationFrame(() => region.append('\u00a0'))) },
  { defect: 'a region that comes together with its text', detector: 'search, listened to', says: /came together with its text/, plant: onStatus((region) => region.after(Object.assign(document.createElement('p'), { role: 'alert', textContent: 'Look here' }))) },
  { defect: 'a status that says nothing, aloud', detector: 'search, listened to', says: /said nothing, aloud/, plant: onStatus((region) => (region.lastChild!.textContent = ' ')) },
  { defect: 'a search that nobody hears of', detector: 'search, listened to', says: /0 sentences/, plant: (it) => status(it).setAttribute('role', 'note') },
];

export const defects: readonly Defect[] = [...names, ...keyboard, ...screen, ...live];
