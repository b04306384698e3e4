/** What a reader of a catalog does and sees, for play functions. Everything waits for a state, nothing for a time. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import catalog from '../../data/catalog.json';
import dataScientist from '../../data/data-scientist.json';
import mlEngineer from '../../data/ml-engineer.json';
import mlopsEngineer from '../../data/mlops-engineer.json';
import type { SkillCatalog } from '../../src/elements/skill-catalog/skill-catalog.js';
import { answering, document, type Answer } from './answers.js';
import { toldBy, WidgetReader } from './widget.reader.js';
import '../../src/define.js';

export interface CatalogArgs {
  data: unknown;
  src?: string;
  query?: string;
  selected?: string;
  counts?: boolean;
}
export type CatalogStory = StoryObj<CatalogArgs>;

const BASE = 'https://skills.example/roles/';
export const CATALOG = `${BASE}catalog.json`;
export const addressOf = (role: string): string => `${BASE}${role}.json`;

/** The family's three roles, at addresses of their own. */
export const three = (change: Readonly<Record<string, Answer>> = {}): (() => () => void) =>
  answering(() => ({
    [CATALOG]: document(catalog),
    [addressOf('ml-engineer')]: document(mlEngineer),
    [addressOf('mlops-engineer')]: document(mlopsEngineer),
    [addressOf('data-scientist')]: document(dataScientist),
    ...change,
  }));

/** What every story of the widget starts from: the catalog at an address, and a link as the page's own fallback. */
export const catalogMeta = {
  component: 'skill-catalog',
  args: { data: undefined, src: CATALOG },
  beforeEach: three(),
  render: ({ data, src, query = '', selected, counts = false }) =>
    html`<skill-catalog .data=${data} .src=${data ? undefined : src} .query=${query} .selected=${selected} ?counts=${counts}><a href="#">All roles</a></skill-catalog>`,
} satisfies Meta<CatalogArgs>;

/** The story within a box of its own; `css` says what the page around it is like. */
export const within = (css: string): NonNullable<CatalogStory['decorators']> => [(story) => html`<div .style=${css}>${story()}</div>`];

export class CatalogBrowser extends WidgetReader<SkillCatalog> {
  constructor(canvas: HTMLElement) {
    super(canvas, 'skill-catalog');
  }

  /** The roles in view. */
  seesRoles(...names: string[]): Promise<void> {
    return this.sees(() => expect(this.all('[part=link]').filter((it) => it.checkVisibility()).map((it) => it.textContent.trim())).toEqual(names));
  }

  seesCounts(...lines: string[]): Promise<void> {
    return this.sees(() => expect(this.all('[part~=counts]').map((it) => it.textContent.replaceAll(/\s+/g, ' ').trim())).toEqual(lines));
  }

  async chooses(role: string): Promise<void> {
    await userEvent.click(this.all('[part=link]').find((it) => it.textContent.trim() === role)!);
    await this.sees(() => expect(this.all('[aria-current]').map((it) => it.textContent.trim())).toEqual([role]));
  }
}

/** A play function that is told by a reader. */
export const browses = toldBy(CatalogBrowser);
