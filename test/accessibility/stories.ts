/** Every story of every widget, drawn as Storybook draws it: a widget that has stories is in all the suites that draw them. */
// @ts-expect-error The package brings no types for this entry.
import * as renderer from '@storybook/web-components/entry-preview';
import { composeStories } from 'storybook/preview-api';
import { settled, until } from '../embedding/drawing.js';
import { widgets } from '../embedding/widgets.js';

type Widget = HTMLElement & { readonly status: string; readonly updateComplete: Promise<unknown> };

export interface DrawnStory {
  readonly element: Widget;
  readonly remove: () => void;
}

export interface Story {
  /** File and export, as in "skill-matrix Full". */
  readonly name: string;
  /** @param lang of the page around it, instead of the story's own */
  readonly draw: (lang?: string) => Promise<DrawnStory>;
}

type Composed = { run: (context: { canvasElement: HTMLElement }) => Promise<void> };

/** Stories that are about waiting never come to an end; no other may stop there. */
const WAITS = /load|idle|wait|slow/i;
const TAGS = widgets.map(({ tag }) => tag).join();

type StoryFile = Parameters<typeof composeStories>[0];

const modules = Object.entries(import.meta.glob<StoryFile>('../../stories/*.stories.ts', { eager: true }));

const storiesOf = (change: (file: object) => object): readonly Story[] =>
  modules.flatMap(([path, module]) => {
    const file = path.replace(/^.*\//, '').replace('.stories.ts', '');
    const composed = composeStories(change(module) as StoryFile, renderer as Parameters<typeof composeStories>[1]) as Record<string, Composed>;
    return Object.entries(composed).map(([name, story]) => ({ name: `${file} ${name}`, draw: (lang) => draw(name, story, lang) }));
  });

export const stories = storiesOf((file) => file);

/** As they are before anything is done in them: what a play function looks for is English. */
export const unplayed = storiesOf((file) => Object.fromEntries(Object.entries(file).map(([name, it]) => [name, { ...(it as object), play: undefined }])));

async function draw(name: string, story: Composed, lang: string | undefined): Promise<DrawnStory> {
  const canvasElement = document.createElement('main');
  document.body.append(canvasElement);
  const remove = (): void => canvasElement.remove();
  try {
    if (lang !== undefined) canvasElement.lang = lang;
    await story.run({ canvasElement });
    if (lang !== undefined) for (const it of canvasElement.querySelectorAll<HTMLElement>('[lang]')) it.lang = lang;
    const element = canvasElement.querySelector<Widget>(TAGS);
    if (!element) throw new Error(`The story ${name} draws none of the widgets.`);
    if (WAITS.test(name)) await until(element, () => element.status !== '', 'have a state');
    else await settled(element);
    return { element, remove };
  } catch (error) {
    // What a story leaves behind would be held against the next one.
    remove();
    throw error;
  }
}
