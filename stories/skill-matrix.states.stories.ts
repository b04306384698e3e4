import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { manyMistakes } from './documents/many-mistakes.js';
import { technicalWriter } from './documents/technical-writer.js';
import { answering, document, dripping, inTurn, status, text, unreachable, type Answer } from './support/answers.js';
import { meta as base, type Args, type Story } from './support/matrix.js';
import { reads, type Reader } from './support/reader.js';

const meta: Meta<Args> = { ...base, title: 'Widgets/skill-matrix/States' };
export default meta;

/** A story of a document at an address of its own, which answers as given. */
const from = (name: string, make: () => Answer): Pick<Story, 'args' | 'beforeEach'> => {
  const src = `https://skills.example/${name}/ml-engineer.json`;
  return { args: { data: undefined, src }, beforeEach: answering(() => ({ [src]: make() })) };
};

/** The reader sees one sentence and the page's own link; the code is the owner's, and folded. */
const failsWith = (code: string, sentence: string, canRetry = true) =>
  reads(async (reader) => {
    await reader.seesStatus('error');
    await reader.seesText('[part=error]', sentence);
    await reader.seesFallback();
    await reader.seesText('[part=error] code', code);
    await expect(reader.one<HTMLDetailsElement>('[part=error] details').open).toBe(false);
    // Only where trying again may help: a document that came whole stays what it is.
    await expect(reader.all('[part=error] button')).toHaveLength(canRetry ? 1 : 0);
  });

const unfolds = async (reader: Reader, selector: string): Promise<void> => {
  // What the owner reads comes after the drawing.
  await reader.sees(() => reader.one(`${selector} summary`));
  await reader.click(reader.one(`${selector} summary`));
  await reader.sees(() => expect(reader.one(selector)).toHaveAttribute('open'));
};

/** No source yet: the page's own link. */
export const Idle: Story = {
  args: { data: undefined },
  play: reads(async (reader) => {
    await reader.seesStatus('idle');
    await reader.seesFallback();
  }),
};

/** For the first three seconds; then it becomes the next story. */
export const Loading: Story = {
  ...from('loading', () => dripping),
  play: reads(async (reader) => {
    await reader.seesStatus('loading');
    await reader.seesText('[part=status]', 'Loading the skill matrix');
    await reader.seesFallback();
  }),
};

export const StillLoading: Story = {
  ...from('still-loading', () => dripping),
  play: reads((reader) => reader.seesText('[part=status]', 'Still loading')),
};

/** A matrix with levels and without any skill. */
export const Empty: Story = {
  args: { data: { ...technicalWriter, skills: [] } },
  play: reads(async (reader) => {
    await reader.seesStatus('empty');
    await reader.seesText('[part=status]', 'no skills yet');
  }),
};

/** It could be read once, not again: the last good version stays, marked as such. */
export const Stale: Story = {
  ...from('stale', () => inTurn(document(technicalWriter), status(500))),
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    await reader.element.reload();
    await reader.seesStatus('stale');
    await reader.seesText('[part=banner]', 'it may be out of date. The server has a problem.');
    await expect(reader.skills).toEqual(['Editing', 'Interviews']);
  }),
};

export const NotFound: Story = {
  ...from('not-found', () => status(404)),
  play: failsWith('load/not-found', 'It is not at this address any more.'),
};

/** Single sign-on answers with its own page where the document should be. */
export const LoginPage: Story = {
  ...from('login', () => text('<!doctype html><title>Sign in</title><form></form>', 'text/html')),
  play: failsWith('load/html', 'perhaps a sign-in page'),
};

export const SignInFirst: Story = {
  ...from('sign-in', () => status(401)),
  play: failsWith('load/unauthorized', 'You may have to sign in to see it.'),
};

export const ServerDown: Story = {
  ...from('server', () => status(503)),
  play: failsWith('load/server', 'The server has a problem.'),
};

/** A wrong host name, CORS, a certificate: browsers do not say which. */
export const Unreachable: Story = {
  ...from('unreachable', () => unreachable),
  play: failsWith('load/unreachable', 'The server could not be reached.'),
};

/** A document of another kind: nothing can be drawn from it. */
export const FatalMistake: Story = {
  ...from('fatal', () => document({ format: 1, id: 'ml-engineer', name: 'ML Engineer' })),
  play: failsWith('load/document', 'Its content is not a skill matrix.', false),
};

/** The upload ended half-way. */
export const HalfADocument: Story = {
  ...from('half', () => text(JSON.stringify(technicalWriter).slice(0, 200))),
  play: failsWith('load/document', 'Its content is not a skill matrix.'),
};

/** The page holds the data itself: there is nothing to try again. */
export const DataThatIsNoMatrix: Story = {
  args: { data: { hello: 'world' } },
  play: reads(async (reader) => {
    await reader.seesText('[part=error]', 'Its content is not a skill matrix.');
    await expect(reader.all('[part=error] > button')).toEqual([]);
  }),
};

/** What the owner of the page reads: the usual causes, the code, the address, the mistake with its place and its cure. */
export const OwnersDetails: Story = {
  ...from('owner', () => text('{ "format": 1, "id": "ml-engineer", }')),
  play: reads(async (reader) => {
    await reader.seesStatus('error');
    await unfolds(reader, '[part=error] details');
    const facts = reader.all('[part=error] code').map((it) => it.textContent);
    await expect(facts).toContain('load/document');
    await expect(facts).toContain('https://skills.example/owner/ml-engineer.json');
    await expect(facts.join()).toContain('matrix/not-json');
  }),
};

/** One skill has no name: it is left out, and the rest is drawn. */
export const OneMistake: Story = {
  args: { data: { ...technicalWriter, skills: [...technicalWriter.skills, { id: 'broken' }] } },
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    await reader.seesText('[part=problems] summary', '1 entry could not be shown');
    await expect(reader.skills).toEqual(['Editing', 'Interviews']);
  }),
};

/** An export gone wrong: what can be drawn is drawn, the list of what cannot is unfolded here. */
export const ManyMistakes: Story = {
  args: { data: manyMistakes },
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    await reader.seesText('[part=problems] summary', /^[67]\d entries could not be shown$/);
    await unfolds(reader, '[part=problems]');
    await expect(reader.skills).toEqual(expect.arrayContaining(['Editing', 'Interviews', 'Glossary']));
  }),
};
