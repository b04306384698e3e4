import { expect } from '@open-wc/testing';
import { setProjectAnnotations, type Meta } from '@storybook/web-components-vite';
import axe from 'axe-core';
import { html } from 'lit';
import { composeStories } from 'storybook/preview-api';

interface ComposedStory {
  readonly storyName: string;
  readonly play?: unknown;
  run(context: { canvasElement: HTMLElement }): Promise<void>;
}
interface StoryFile {
  readonly default: Meta;
  readonly [story: string]: unknown;
}

// Stories run without Storybook here: these are what it would have brought along, the renderer among them.
const project = setProjectAnnotations([]);
const storiesIn = (file: StoryFile): ComposedStory[] => Object.values(composeStories(file as never, project as never));
const files = Object.values(import.meta.glob<StoryFile>('../../stories/*.stories.ts', { eager: true }));

const violations = async (canvas: HTMLElement): Promise<string[]> => {
  const { violations: found } = await axe.run(canvas, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { region: { enabled: false }, 'target-size': { enabled: true } } });
  return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 140)} ${node.failureSummary?.slice(0, 200) ?? ''}`));
};

describe('Stories', () => {
  const browser = globalThis.fetch;
  const requests: string[] = [];
  let canvasElement: HTMLElement;

  beforeEach(() => {
    requests.length = 0;
    // Below the answers that a story brings along: whatever comes here would leave the page.
    globalThis.fetch = (input, init) => {
      requests.push(input instanceof Request ? input.url : String(input));
      return browser(input, init);
    };
    canvasElement = document.createElement('div');
    document.body.append(canvasElement);
  });
  afterEach(async () => {
    canvasElement.remove();
    // Running another story undoes what the one before has set up.
    await storiesIn({ default: { title: 'Nothing', render: () => html`` }, Nothing: {} })[0]!.run({ canvasElement });
    globalThis.fetch = browser;
  });

  /** What is wrong with a story: it does not draw, its play function fails, a request leaves, axe finds something. */
  const faultsOf = async (story: ComposedStory): Promise<string[]> => {
    if (!story.play) return ['It has no play function, so nothing says what there is to see.'];
    try {
      await story.run({ canvasElement });
    } catch (error) {
      return [String(error).split('\n\nIgnored nodes')[0]!];
    }
    return [...requests.map((url) => `It asks for ${url}.`), ...(await violations(canvasElement))];
  };

  for (const file of files) {
    describe(file.default.title!, () => {
      for (const story of storiesIn(file)) {
        it(`shows “${story.storyName}” as its play function says, to everyone, without a request`, async () => {
          expect(await faultsOf(story)).to.deep.equal([]);
        });
      }
    });
  }
});
