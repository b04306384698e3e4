import { expect } from '@open-wc/testing';
import { setProjectAnnotations, type Meta } from '@storybook/web-components-vite';
import axe from 'axe-core';
import { html } from 'lit';
import { composeStories } from 'storybook/preview-api';
import type { Story as MatrixStory } from '../../stories/support/matrix.js';
import { MATRIX_URL } from '../support/fixtures.js';

interface Story {
  readonly storyName: string;
  readonly play?: unknown;
  run(context: { canvasElement: HTMLElement }): Promise<void>;
}
interface StoryFile {
  readonly default: Meta;
  readonly [story: string]: unknown;
}

// Stories run without Storybook here: this is what it would have brought along, the renderer among it.
const project = setProjectAnnotations([]);
const storiesIn = (file: StoryFile): Story[] => Object.values(composeStories(file as never, project as never));
const files = Object.values(import.meta.glob<StoryFile>('../../stories/**/*.stories.ts', { eager: true }));
const alone = (story: Omit<MatrixStory, 'args'>): Story => storiesIn({ default: { title: 'Alone' }, Alone: story })[0]!;

const violations = async (canvas: HTMLElement): Promise<string[]> => {
  const { violations: found } = await axe.run(canvas, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { region: { enabled: false }, 'target-size': { enabled: true } } });
  return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 140)} ${node.failureSummary?.slice(0, 200) ?? ''}`));
};

/** What is wrong with a story: nothing says what is to be seen, it fails, a request leaves, axe finds something, it leaves traces. */
async function faultsOf(story: Story): Promise<string[]> {
  if (!story.play) return ['It has no play function.'];
  const faults: string[] = [];
  const canvasElement = document.createElement('div');
  document.body.append(canvasElement);
  const browser = globalThis.fetch;
  // Below the answers that a story brings along: whatever comes here leaves the page.
  const below: typeof fetch = (input, init) => {
    faults.push(`It asks for ${input instanceof Request ? input.url : String(input)}.`);
    return browser(input, init);
  };
  globalThis.fetch = below;
  try {
    await story.run({ canvasElement });
    faults.push(...(await violations(canvasElement)));
  } catch (error) {
    faults.push(String(error).split('\n\nIgnored nodes')[0]!);
  } finally {
    canvasElement.remove();
    // What a story has set up is undone when the next one starts.
    await alone({ render: () => html`` }).run({ canvasElement });
    if (globalThis.fetch !== below) faults.push('It does not give fetch back.');
    globalThis.fetch = browser;
  }
  return faults;
}

for (const file of files) {
  describe(`Stories of ${file.default.title!}`, () => {
    for (const story of storiesIn(file)) {
      it(`${story.storyName}: shows what its play function says, to everyone, without a request`, async () => {
        expect(await faultsOf(story)).to.deep.equal([]);
      });
    }
  });
}

describe('A story is refused', () => {
  const play = (): Promise<void> => Promise.resolve();
  const render = () => html`<p>Nothing wrong.</p>`;
  const refused = async (story: Omit<MatrixStory, 'args'>, ...words: string[]): Promise<void> => {
    const faults = await faultsOf(alone(story));
    expect(faults).to.have.length(words.length);
    words.forEach((it, i) => expect(faults[i]).to.contain(it));
  };

  it('not when nothing is wrong', () => refused({ render, play }));
  it('when it has no play function', () => refused({ render }, 'no play function'));
  it('when its play function fails', () => refused({ render, play: () => Promise.reject(new Error('Not as told.')) }, 'Not as told.'));
  it('when it throws', () =>
    refused(
      {
        render: () => {
          throw new Error('Cannot be drawn.');
        },
        play,
      },
      'Cannot be drawn.',
    ));
  it('when axe finds a button without a name', () => refused({ render: () => html`<button type="button"></button>`, play }, 'button-name'));
  it('when targets are too small and too close', () =>
    refused({ render: () => html`${[1, 2].map((it) => html`<button type="button" .style=${'all: unset; display: inline-block; inline-size: 10px; block-size: 10px'} aria-label=${it}></button>`)}`, play }, 'target-size', 'target-size'));
  it('when it asks a server', () =>
    refused(
      {
        render,
        play: async () => {
          await fetch(MATRIX_URL);
        },
      },
      `It asks for ${MATRIX_URL}.`,
    ));
  it('when it keeps fetch for itself', () =>
    refused(
      {
        render,
        play,
        beforeEach: () => {
          globalThis.fetch = () => Promise.reject(new Error());
        },
      },
      'does not give fetch back',
    ));
});
