import { css } from 'lit';
import { chartStyles } from '../../ui/chart/drawing.styles.js';
import { paperStyles } from '../../ui/paper.styles.js';
import { ramp } from '../../ui/ramp.styles.js';
import { barsStyles } from './grade-calculator.bars.styles.js';

const resultPaper = css`
  :root {
    --_l0: var(--_ink);
    --_l1: oklch(0.55 0.15 45);
    --_l2: oklch(0.5 0.12 160);
    --_l3: oklch(0.5 0.18 330);
  }
  body {
    display: grid;
    gap: 1em;
    align-content: start;
  }
  header {
    display: grid;
    gap: 0.15em;
    padding-block-end: 0.7em;
    border-block-end: 1.5pt solid var(--_ink);
  }
  .role {
    font-weight: 600;
    color: var(--_ink);
  }
  .facts,
  .more,
  .foot,
  p.small {
    color: var(--_quiet);
    font-size: 0.9em;
  }
  .beside {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 1.6em;
  }
  .bars {
    gap: 0.4em;
  }
  .bars svg {
    block-size: 5px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.2em;
    padding: 0;
    list-style: none;
    font-size: 0.9em;
  }
  .sample {
    inline-size: 2.6em;
    block-size: 0.92em;
    vertical-align: -0.08em;
  }
  .figure {
    display: flex;
    justify-content: center;
    font-size: 0.9em;
  }
  .why ul {
    padding-inline-start: 1.2em;
  }
  .lines {
    display: grid;
    gap: 0.15em;
    margin-block-start: 0.2em;
    padding: 0;
    list-style: none;
  }
  .lines li {
    display: grid;
    grid-template-columns: 4fr 7fr;
    gap: 0 1em;
    padding-block-end: 0.15em;
    border-block-end: 0.5pt solid var(--_line);
    break-inside: avoid;
  }
  .change {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
  }
  .lines .change:has(.asks) {
    gap: 0 0.4em;
  }
  .arrow {
    display: inline-block;
  }
  .arrow:dir(rtl) {
    scale: -1 1;
  }
  .swatch {
    display: inline-block;
    min-inline-size: 1.7em;
    padding-inline: 0.3em;
    border: 0.5pt solid;
    border-radius: 2pt;
    text-align: center;
    font-size: 0.85em;
    font-weight: 600;
  }
  .must {
    padding-inline: 0.4em;
    border: 0.5pt solid;
    border-radius: 999px;
    font-size: 0.8em;
    white-space: nowrap;
  }
  .all {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.95em;
  }
  .all :is(th, td) {
    padding: 0.25em 0.5em;
    padding-inline-start: 0;
    border-block-end: 0.5pt solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  /* Columns are no narrower than most of their words. */
  .all thead th {
    min-inline-size: 3.4em;
  }
  .all td:not(.met) {
    min-inline-size: 7em;
  }
  .all thead th {
    border-block-end: 1pt solid #000;
    font-weight: 650;
  }
  .all tr {
    break-inside: avoid;
  }
  .all .category {
    break-after: avoid;
  }
  .all .category th {
    padding-block-start: 0.9em;
    font-weight: 650;
    color: var(--_ink);
  }
  .all .apart .says {
    font-weight: 650;
  }
  .all .met {
    text-align: center;
  }
  .note-text {
    white-space: pre-line;
  }
`;

export const sheets = [paperStyles, ramp, chartStyles, barsStyles, resultPaper];
