/** What the suites of every widget do not do, so that the rest of its words is seen: what fails, what somebody else has answered, what is printed. */
import type { Answering } from '../../stories/support/answering.js';
import '../../stories/support/answering.js';
import { enter, frame, part, parts, until } from '../embedding/drawing.js';
import { urlOf, type AnyWidget } from '../embedding/lifecycle/made.js';
import { withoutPrinter } from '../embedding/printer.js';
import { documentOf, widgets } from '../embedding/widgets.js';
import { Corner } from '../support/faulty.js';
import type { LeakWatch } from './leak-watch.js';

type Widget = AnyWidget & { reload(): Promise<void> } & Record<string, unknown>;
type Step = (element: Widget, watch: LeakWatch) => Promise<void>;

const one = <E extends Element = HTMLElement>(element: Widget, selector: string): E | null => element.shadowRoot!.querySelector<E>(selector);
const press = (element: Widget, selector: string): void => (part(element, selector) as HTMLElement).click();
const comes = (element: Widget, selector: string): Promise<unknown> => until(element, () => one(element, selector), `have ${selector}`);

/** The last version stays, and whose page it is is told why. */
const goesStale: Step = async (element) => {
  const kind = documentOf(element.localName).loadEvent === 'skill-load' ? 'matrix' : 'catalog';
  Object.assign(element, { data: undefined, src: new Corner(kind).url('/breaks-later') });
  await until(element, () => element.status === 'ready', 'load');
  await element.reload();
  await until(element, () => element.status === 'stale' && one(element, '[part=banner] details'), 'tell the owner');
};

/** The link leads to the widget, and to nothing in it. */
const isLedToNowhere = (fragment: string): Step => async (element) => {
  location.hash = fragment;
  await comes(element, '.banner');
};

/** Answers of the page's reader. */
async function answers(element: Widget, skills: number): Promise<void> {
  const answering = Object.assign(document.createElement('story-answering') as Answering, { data: await (await fetch(urlOf('skill-matrix'))).json(), storageKey: 'pseudo' });
  element.after(answering);
  Object.assign(element, { storage: 'none', storageKey: 'pseudo' });
  await answering.ready();
  const { matrix } = element as unknown as { readonly matrix: { readonly categories: readonly { readonly skills: readonly { readonly id: string }[] }[] } };
  for (const [i, { id }] of matrix.categories.flatMap((it) => it.skills).slice(0, skills).entries()) await answering.rate(id, i % 5 === 4 ? { notApplicable: true } : { proficiency: ['working', 'expert', 'awareness', null][i % 4]! });
}

/** As a reader opens a file. */
function opens(element: Widget, selector: string, content: unknown): void {
  const files = new DataTransfer();
  files.items.add(new File([typeof content === 'string' ? content : JSON.stringify(content)], 'copy.json'));
  const input = part(element, selector) as HTMLInputElement;
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Everything that the button prints is looked at. */
async function prints(element: Widget, selector: string, watch: LeakWatch): Promise<void> {
  const printer = withoutPrinter();
  try {
    press(element, selector);
    await until(element, () => printer.printed.length > 0, 'print');
    watch.lookAt(printer.printed[0]!.page);
    printer.printed[0]!.end();
  } finally {
    printer.restore();
  }
}

const assessment = (ratings: Readonly<Record<string, unknown>>, more: object = {}): object => ({ format: 1, kind: 'assessment', matrix: 'ml-engineer', subject: 'Alex Morgan', updated: '2026-11-20T10:00:00Z', ratings, ...more });
const MINE = { docker: { proficiency: 'working', note: 'A note of mine' }, 'kubernetes-core': { proficiency: 'expert' }, 'github-copilot': { notApplicable: true } };
/** What somebody else has written is not ours: in letters that no leak is looked for in. */
const THEIRS = assessment({ docker: { proficiency: 'expert', note: '在评审中见过' }, 'kubernetes-core': { proficiency: 'expert' }, terraform: { proficiency: null } }, { target: 'senior' });

async function unfolds(element: Widget, name: string): Promise<void> {
  (part(element, `details[part="${name}"]`) as HTMLDetailsElement).open = true;
  await until(element, () => part(element, `details[part="${name}"]`).childElementCount > 2, `unfold ${name}`);
}

const steps: Readonly<Record<string, Readonly<Record<string, Step>>>> = {
  'skill-matrix': {
    'is led to nowhere': isLedToNowhere('#skill=ml-engineer/42'),
    'has a word misspelt': async (element) => {
      enter(part(element, 'input[type=search]'), 'kubernets');
      await comes(element, '[part=nothing-found] button');
    },
    'shows answers, and what they are to a cell': async (element) => {
      enter(part(element, 'input[type=search]'), '');
      await answers(element, 30);
      element.showRatings = true;
      await comes(element, '[part=ratings]');
      await comes(element, '[part~=rating]');
      press(element, 'button[part~=cell]');
      await comes(element, '[part=details] .yours');
    },
    'is printed with answers': async (element, watch) => {
      press(element, 'button[part=export]');
      await comes(element, '.take-rated input');
      press(element, '.take-rated input');
      await prints(element, '[data-kind=print]', watch);
    },
  },
  'skill-catalog': { 'is led to nowhere': isLedToNowhere('#skill-role=42') },
  'skill-summary': { 'is printed': (element, watch) => prints(element, '[data-print]', watch) },
  'skill-compare': {
    'has other answers, and the role that is nearest to them': async (element) => {
      await answers(element, 40);
      element.catalog = urlOf('skill-catalog');
      await comes(element, '[part=nearest] .choices button');
      press(element, '[part=nearest] .choices button');
      await comes(element, '[part=nearest-role] button');
      press(element, '[part=nearest-role] button');
      await comes(element, '[part=answers]');
    },
  },
  'grade-calculator': {
    'opens what is no copy of answers': async (element) => {
      element.assessment = assessment(MINE);
      await until(element, () => one(element, '[data-remove]:not(:disabled)'), 'have answers');
      for (const content of [{ format: 1, kind: 'assessment', matrix: 'other', ratings: {} }, { ...THEIRS, ratings: { docker: 7 } }, 'certainly not']) {
        opens(element, '[part=keep] input[type=file]', content);
        await comes(element, '[part=import-error]');
        press(element, '[data-cancel]');
        await until(element, () => !one(element, '[part=import-error]'), 'let it be');
      }
    },
    'opens a copy, and leaves it': async (element) => {
      opens(element, '[part=keep] input[type=file]', THEIRS);
      await comes(element, '[part=preview]');
      press(element, '[part=preview] [data-cancel]');
      await until(element, () => !one(element, '[part=preview]'), 'leave it');
    },
    'keeps a snapshot, and looks back': async (element) => {
      await unfolds(element, 'history');
      press(element, '[data-snapshot]');
      await comes(element, '[part=snapshot]');
      element.assessment = assessment({ ...MINE, docker: { ...MINE.docker, proficiency: 'expert' }, terraform: { proficiency: 'awareness' } });
      await comes(element, '[part=progress-change]');
      press(element, '[data-remove-snapshot]');
      await comes(element, '[part=snapshot] [data-yes]');
      press(element, '[part=snapshot] [data-yes]');
      await until(element, () => !one(element, '[part=snapshot]'), 'delete it');
    },
    'shares a name and notes': async (element) => {
      await unfolds(element, 'share');
      await comes(element, '[part=share-link]');
      press(element, '[data-with-notes]');
      press(element, '[data-with-name]');
      await comes(element, '[data-name]');
    },
    'is given links and files that are no opinion': async (element) => {
      await unfolds(element, 'opinion');
      const failed = (): string => one(element, '[part=opinion-error]')?.textContent ?? '';
      for (const link of ['nothing', '#skill-share=9.ml-engineer.x', '#skill-share=1.ml-engineer.x']) {
        (part(element, '[part=opinion] input[name=link]') as HTMLInputElement).value = link;
        press(element, '[data-show]');
        await until(element, () => failed() !== '', `refuse ${link}`);
      }
      const before = failed();
      opens(element, '[part=opinion] input[type=file]', { ...THEIRS, matrix: 'other' });
      await until(element, () => failed() !== '' && failed() !== before, 'refuse other answers');
    },
    'has a second opinion, and prints both': async (element, watch) => {
      opens(element, '[part=opinion] input[type=file]', THEIRS);
      await comes(element, '[part=opinion-settled]');
      for (const it of parts(element, '[part=opinion] details')) (it as HTMLDetailsElement).open = true;
      await frame();
      await unfolds(element, 'paper');
      for (const what of ['page', 'list']) await prints(element, `[data-print=${what}]`, watch);
    },
    'has answers to what is there no more': async (element) => {
      element.assessment = assessment({ docker: { proficiency: 'wizard' }, 'kubernetes-core': { proficiency: 'working' }, terraform: { proficiency: 'working' }, cobol: { proficiency: 'working' } });
      await comes(element, '[part=gone]');
    },
  },
};

/** Of a widget, in the order in which they work. */
export const stepsOf = (tag: string): Readonly<Record<string, Step>> => ({ ...steps[tag], 'goes stale': goesStale });

const strangers = Object.keys(steps).filter((tag) => !widgets.some((it) => it.tag === tag));
if (strangers.length > 0) throw new Error(`There is no widget ${strangers.join()}.`);
