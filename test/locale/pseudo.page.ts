/** A page in the pseudo-language. */
import { addLanguage } from '../../src/data/add-language.js';
import { drawnWidget, type AnyWidget } from '../embedding/lifecycle/made.js';
import { pseudo, PSEUDO } from '../support/pseudo.js';
import { LeakWatch } from './leak-watch.js';
import { LeakSearch } from './leaks.js';
import '../../src/define.js';

/** The smallest phone, in pixels. */
export const NARROW = 320;

/** The roles of which widgets of catalogs read what no property tells. */
const roles = Object.values(import.meta.glob<{ readonly default: unknown }>('../../data/*-*.json', { eager: true })).map((it) => it.default);

/** The page as a whole, since widgets are moved in it. */
export function speakPseudo(): void {
  addLanguage(PSEUDO, pseudo);
  document.documentElement.lang = PSEUDO;
}

export const watched = (box: Element): LeakWatch => new LeakWatch(box, new LeakSearch(...roles));

export interface Watched {
  readonly box: HTMLElement;
  readonly element: AnyWidget;
  readonly watch: LeakWatch;
}

/** A widget with the real document, in a box of its own, watched from when it is drawn. */
export async function watchedWidget(tag: string): Promise<Watched> {
  const box = document.createElement('div');
  document.body.append(box);
  const element = await drawnWidget(tag, box);
  return { box, element, watch: watched(box) };
}
