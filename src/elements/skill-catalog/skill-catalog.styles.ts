import { css } from 'lit';
import { hostStyles } from '../../ui/host.styles.js';
import { markedStyles } from '../../ui/marked.styles.js';
import { statesStyles } from '../../ui/states.styles.js';
import { textStyles } from '../../ui/text.styles.js';

const catalogStyles = css`
  .head {
    margin-block-end: 0.7em;
  }
  .head :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.35em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  .head p,
  .about,
  .description,
  .counts,
  .found,
  .size,
  .here {
    display: inline-block;
    color: var(--_quiet);
    font-size: 0.92em;
  }
  .tools,
  .count,
  .more,
  .folds {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.9em;
  }
  .tools {
    margin-block-end: 0.9em;
  }
  .search {
    flex: 1 1 15em;
    max-inline-size: 30em;
  }
  .search input {
    inline-size: 100%;
  }
  input::placeholder {
    color: light-dark(#666b78, #a3a9b8);
    opacity: 1;
  }
  .count {
    margin-inline-start: auto;
    color: var(--_quiet);
    font-size: 0.92em;
  }
  .more {
    flex: 1 0 100%;
    justify-content: space-between;
    font-size: 0.92em;
  }
  .more button {
    padding-inline: 0;
  }
  .more:not(:has(*)) {
    display: none;
  }
  .folds {
    margin-inline-start: auto;
  }
  /* Words of the interface among those of a document that runs the other way. */
  [part='counter'],
  [part='counting'],
  .here,
  .counts,
  .found > span {
    unicode-bidi: plaintext;
  }
  .families {
    container-type: inline-size;
  }
  .family + .family {
    margin-block-start: 1.6em;
  }
  details.family + details.family {
    margin-block-start: 0;
  }
  .family :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.05em;
    font-weight: 650;
  }
  .size {
    margin-inline-start: 0.35em;
    font-weight: 400;
    white-space: nowrap;
  }
  .about {
    max-inline-size: 70ch;
    white-space: pre-line;
  }
  section > .roles,
  .about + .roles {
    margin-block-start: 0.5em;
  }
  .roles {
    padding: 0;
    list-style: none;
  }
  .role {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1em 2em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .role:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .role.current {
    --_bar: calc(0.9em + 4px);
    border-inline-start: 4px solid var(--_ink);
    padding-inline-start: 0.9em;
  }
  .what > a {
    display: inline-block;
    min-inline-size: 24px;
    min-block-size: 24px;
    margin-inline-end: 0.6em;
    font-weight: 600;
    text-decoration-thickness: 1px;
    text-decoration-color: color-mix(in oklab, currentColor 45%, transparent);
  }
  .what > a:hover {
    text-decoration-color: currentColor;
  }
  .here {
    display: inline-block;
    padding-inline: 0.55em;
    border: 1px solid var(--_line);
    border-radius: 12px;
  }
  .description,
  .found {
    display: block;
  }
  .description {
    max-inline-size: 65ch;
    white-space: pre-line;
    text-wrap: pretty;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    font-variant-numeric: tabular-nums;
  }
  details.family {
    border-block-end: 1px solid var(--_line);
  }
  details .role:last-child {
    border-block-end: 0;
  }
  details.family > :is(.roles, .about) {
    margin-inline-start: 1.4em;
  }
  summary {
    position: relative;
    padding-block: 0.5em;
    padding-inline-start: 1.4em;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    position: absolute;
    inset-block-start: 1.05em;
    inset-inline-start: 0.2em;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: -45deg;
    transition: rotate 150ms;
  }
  summary:dir(rtl)::before {
    rotate: 135deg;
  }
  [open] > summary::before {
    rotate: 45deg;
  }
  summary:hover .title {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  @container (min-width: 44em) {
    /* Numbers below numbers. */
    .roles {
      display: grid;
      grid-template-columns: minmax(0, 1fr) repeat(3, auto);
    }
    .role,
    .counts {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      align-items: baseline;
      column-gap: 0;
    }
    .counts {
      grid-column: span 3;
      justify-items: end;
    }
    /* No gaps: Firefox makes the columns of a grid too narrow for those of a grid within it. */
    .counts > span,
    .counts:not(:has(.must)) {
      margin-inline-start: 1.6em;
    }
    .counts:not(:has(.must)) {
      display: block;
      text-align: end;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    summary::before {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .role.current {
      border-inline-start-color: Highlight;
    }
  }
  @media print {
    .tools {
      display: none;
    }
    .role {
      break-inside: avoid;
    }
    summary::before {
      display: none;
    }
    summary,
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
  }
`;

export const styles = [hostStyles, statesStyles, textStyles, markedStyles, catalogStyles];
