import { css } from 'lit';
import { choiceStyles } from '../../ui/choice.styles.js';
import { hostStyles } from '../../ui/host.styles.js';
import { markedStyles } from '../../ui/marked.styles.js';
import { statesStyles } from '../../ui/states.styles.js';
import { textStyles } from '../../ui/text.styles.js';

const stackStyles = css`
  .choice {
    margin-block-end: 0.75em;
  }
  .tools,
  .count {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.9em;
  }
  .tools {
    margin-block-end: 0.75em;
  }
  .search {
    flex: 1 1 15em;
    max-inline-size: 30em;
  }
  .search input {
    inline-size: 100%;
  }
  .count {
    margin-inline-start: auto;
    color: var(--_quiet);
    font-size: 0.92em;
  }
  /* Words of the interface among those of a document that runs the other way. */
  [part='counter'],
  .before,
  .source > span {
    unicode-bidi: plaintext;
  }
  input::placeholder {
    color: light-dark(#666b78, #a3a9b8);
    opacity: 1;
  }
  .levels {
    container-type: inline-size;
  }
  .level {
    padding-block: 0.8em;
    border-block-start: 1px solid var(--_line);
  }
  .level:last-child {
    border-block-end: 1px solid var(--_line);
  }
  /* The bar takes its room from the first column, so that the others stay in line. */
  .level.selected {
    --_bar: calc(0.9em + 4px);
    border-inline-start: 4px solid var(--_ink);
    padding-inline-start: 0.9em;
  }
  .about :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.05em;
    font-weight: 650;
  }
  .about p,
  .note,
  .names {
    color: var(--_quiet);
    font-size: 0.92em;
  }
  .brief {
    padding-block: 0.5em;
  }
  .brief :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
    font-weight: inherit;
    color: var(--_quiet);
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    padding: 0;
    list-style: none;
  }
  .needs dl {
    display: grid;
    gap: 0.6em;
  }
  dt {
    color: var(--_quiet);
    font-size: 0.92em;
  }
  dt + dd {
    margin-block-start: 0.15em;
  }
  .needs li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.6em;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_line);
    border-radius: 6px;
  }
  .new li {
    border-color: color-mix(in oklab, var(--_tint) 40%, transparent);
    background: color-mix(in oklab, var(--_tint) 9%, transparent);
  }
  .changed li {
    border-color: color-mix(in oklab, var(--_tint) 40%, transparent);
  }
  .needs .carried li {
    padding-inline: 0;
    border: 0;
  }
  li > * {
    min-inline-size: 0;
  }
  .before,
  .skills {
    color: var(--_quiet);
    font-size: 0.88em;
  }
  .skills {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.7em;
  }
  /* A line of its own height, so that a finger finds it. */
  .needs li :is(a, .name),
  summary {
    line-height: max(24px, 1.6em);
  }
  .needs li a {
    display: inline-block;
    min-inline-size: 24px;
    text-decoration-thickness: 1px;
    text-decoration-color: color-mix(in oklab, currentColor 45%, transparent);
  }
  .needs li a:hover {
    text-decoration-color: currentColor;
  }
  a.out::after {
    content: '\\00a0↗' / '';
  }
  .source {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.8em;
    font-size: 0.92em;
    color: var(--_quiet);
  }
  .source ul {
    flex: 1 1 14em;
    gap: 0 1em;
  }
  summary {
    color: var(--_quiet);
    font-size: 0.92em;
  }
  .lines .level {
    padding-block: 0.35em;
  }
  .lines .selected dt {
    font-weight: 650;
    color: inherit;
  }
  .lines .selected .names {
    color: inherit;
  }
  @container (min-width: 30em) {
    .lines .level,
    .needs dl > div {
      display: grid;
      grid-template-columns: 6.5em minmax(0, 1fr);
      align-items: baseline;
      gap: 0 1em;
    }
    .lines .level {
      grid-template-columns: calc(9em - var(--_bar, 0px)) minmax(0, 1fr);
    }
  }
  @container (min-width: 46em) {
    section.level {
      display: grid;
      grid-template-columns: calc(11em - var(--_bar, 0px)) minmax(0, 1fr);
      align-items: baseline;
      gap: 0 1.5em;
    }
  }
  @container (max-width: 46em) {
    .needs {
      margin-block-start: 0.4em;
    }
    .brief .needs {
      margin-block-start: 0;
    }
  }
  @media (forced-colors: active) {
    .new li {
      border-width: 2px;
    }
    .level.selected {
      border-inline-start-color: Highlight;
    }
  }
  @media print {
    .tools {
      display: none;
    }
    .level,
    .needs li {
      break-inside: avoid;
    }
    .about {
      break-after: avoid;
    }
  }
`;

export const styles = [hostStyles, statesStyles, textStyles, choiceStyles, markedStyles, stackStyles];
