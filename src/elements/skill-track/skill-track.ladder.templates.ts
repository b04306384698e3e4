/** The ladder: a list of levels to choose from, forks as lists within it. */
import { html, nothing, type TemplateResult } from 'lit';
import { sentence } from '../../locale/sentence.js';
import type { TrackMessages } from '../../locale/messages/track.js';
import type { Level, Text } from '../../model/types.js';
import { said } from '../../ui/said.js';
import type { Rungs, TrackReader } from './skill-track.view.js';

export interface LadderContext {
  readonly messages: TrackMessages;
  readonly text: (text: Text | undefined) => string;
  readonly brings: TrackReader['brings'];
  readonly shown: Level;
  readonly choose: (id: string) => void;
}

export const ladder = (context: LadderContext, rungs: Rungs): TemplateResult =>
  html`<div class="ladder" part="ladder" role="group" aria-label=${context.messages.ladder}>${listOf(context, rungs, true)}</div>`;

const listOf = (context: LadderContext, rungs: Rungs, isStart: boolean): TemplateResult => {
  const { messages, text } = context;
  return html`<ol class="path">
    ${rungs.map((it, i) => {
      switch (it.kind) {
        case 'level':
          return rungOf(context, it.level, it.after);
        case 'group':
          return html`<li class="group"><span class="over" dir="auto">${text(it.name)}</span>${listOf(context, it.rungs, false)}</li>`;
        case 'fork':
          return html`<li class="fork">
            <span class="over">${isStart && i === 0 ? messages.startAtOneOf : messages.thenOneOf}</span>
            <ul class="branches">${it.branches.map(({ track, rungs: branch }) => html`<li>${track === undefined ? nothing : html`<span class="over" dir="auto">${track}</span>`}${listOf(context, branch, false)}</li>`)}</ul>
          </li>`;
        default:
          return it satisfies never;
      }
    })}
  </ol>`;
};

function rungOf({ messages, text, brings, shown, choose }: LadderContext, level: Level, after: readonly Level[]): TemplateResult {
  const brought = brings.get(level.id);
  return html`<li class="rung">
    <button type="button" part=${level === shown ? 'level selected' : 'level'} aria-current=${level === shown ? 'step' : nothing} @click=${() => choose(level.id)}>
      <span class="name" dir="auto">${text(level.name)}</span>
      ${brought ? html`<bdi class="brings">${messages.brings(brought.way, brought.numbers)}</bdi>` : nothing}
      ${after.length > 0 ? html`<bdi class="brings">${said(sentence((name) => messages.after(after.map((it) => name(text(it.name))))))}</bdi>` : nothing}
    </button>
  </li>`;
}
