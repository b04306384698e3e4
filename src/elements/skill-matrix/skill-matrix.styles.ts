import { css } from 'lit';
import { ramp } from '../../ui/ramp.styles.js';
import { detailsStyles } from './skill-matrix.details.styles.js';

const base = css`
  :host {
    display: block;
    min-block-size: var(--skill-min-block-size, auto);
  }
  .root {
    --_accent: var(--skill-accent, #3a5fd0);
    --_ink: light-dark(oklch(from var(--_accent) 0.45 c h), oklch(from var(--_accent) 0.8 calc(c * 0.7) h));
    --_line: color-mix(in oklab, currentColor 16%, transparent);
    --_hover: color-mix(in oklab, currentColor 7%, transparent);
    --_quiet: color-mix(in oklab, currentColor 86%, transparent);
    display: block;
    line-height: 1.45;
    text-align: start;
    overflow-wrap: anywhere;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* Measures the width alone: what is drawn for it cannot change it, so that measuring comes to an end. */
  .ruler {
    block-size: 0;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button,
  select,
  summary {
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
    position: relative;
    z-index: 4;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  h2,
  h3,
  h4 {
    margin: 0;
  }
  a {
    color: var(--_ink);
    text-underline-offset: 0.15em;
  }
  code {
    font-size: 0.9em;
  }
`;

const around = css`
  .state,
  .banner {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding-block: 0.75em;
  }
  .state.error {
    display: grid;
    justify-items: start;
  }
  .banner {
    margin-block-end: 0.75em;
    padding: 0.5em 0.9em;
    border-inline-start: 3px solid var(--_ink);
    background: var(--_hover);
  }
  details.banner {
    display: block;
  }
  .banner p {
    flex: 1 1 16em;
  }
  .tools,
  .count,
  .legend,
  .switcher {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.9em;
  }
  .tools {
    margin-block-end: 0.75em;
  }
  .tools label,
  .compare {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
  }
  .search {
    flex: 1 1 15em;
  }
  .search input {
    inline-size: 100%;
  }
  label > span,
  .lead,
  .count {
    color: var(--_quiet);
    font-size: 0.92em;
  }
  .count {
    margin-inline-start: auto;
  }
  input,
  select,
  .state button,
  .banner button {
    min-block-size: 2.2em;
    padding: 0.25em 0.6em;
    border: 1px solid color-mix(in oklab, currentColor 55%, transparent);
    border-radius: 6px;
    background: light-dark(#fff, #1d2027);
    color: light-dark(#1c1e24, #eceef4);
    max-inline-size: 100%;
  }
  input::placeholder {
    color: light-dark(#666b78, #a3a9b8);
    opacity: 1;
  }
  .quiet {
    min-block-size: 24px;
    padding: 0.1em 0.2em;
    border: 0;
    background: none;
    color: var(--_ink);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .legend {
    margin-block-end: 0.75em;
    font-size: 0.92em;
    gap: 0.35em 0.5em;
  }
  .chip,
  .switcher button {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: 2em;
    padding: 0.15em 0.7em 0.15em 0.3em;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: none;
  }
  .chip:hover,
  .switcher button:hover {
    background: var(--_hover);
  }
  [aria-pressed='true']:is(.chip, .switcher button) {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
    font-weight: 600;
  }
  .key {
    padding-inline: 0.3em;
  }
  .switcher {
    gap: 0.3em;
    margin-block-end: 0.5em;
  }
  .switcher button {
    flex: 1 1 auto;
    justify-content: center;
    min-block-size: 2.4em;
    padding-inline: 0.6em;
    border-radius: 6px;
  }
  .swatch {
    position: relative;
    display: inline-grid;
    place-items: center;
    flex: none;
    min-inline-size: 1.7em;
    block-size: 1.7em;
    padding-inline: 0.3em;
    border-radius: 4px;
    font-weight: 600;
    line-height: 1;
    overflow: hidden;
  }
  .swatch.must:not([class*=' s']) {
    box-shadow: inset 0 0 0 1px var(--_line);
  }
  .foot {
    margin-block-start: 1em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
    color: var(--_quiet);
    font-size: 0.88em;
  }
  .foot dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.5em;
  }
  .foot dl div {
    display: flex;
    gap: 0.4em;
  }
  .foot dt::after {
    content: ':';
  }
  .foot summary,
  .tools-fold summary,
  .banner summary {
    min-block-size: 24px;
  }
  .foot ul {
    max-inline-size: 75ch;
    padding-inline-start: 1.2em;
  }
`;

const grid = css`
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
  }
  col.names {
    inline-size: 36%;
  }
  col.selected {
    background: color-mix(in oklab, var(--_ink) 14%, transparent);
  }
  th,
  td {
    padding: 1px;
    font-weight: inherit;
    text-align: center;
    vertical-align: middle;
  }
  tbody tr:not(.category) > * {
    border-block-end: 1px solid var(--_line);
  }
  tbody tr:not(.category):hover > * {
    background: var(--_hover);
  }
  thead th,
  thead td {
    position: sticky;
    inset-block-start: var(--skill-sticky-top, 0px);
    z-index: 2;
    background: var(--skill-surface, color-mix(in oklab, Canvas 60%, transparent));
    backdrop-filter: blur(16px);
    border-block-end: 1px solid var(--_line);
    font-weight: 600;
  }
  thead .groups > * {
    position: static;
    font-size: 0.85em;
  }
  th.skills,
  th.skill {
    text-align: start;
    padding: 0.3em 0.6em 0.3em 0;
  }
  th.skill {
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .found {
    display: block;
    font-size: 0.85em;
    color: var(--_quiet);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  mark {
    background: light-dark(#ffe59a, #6b5300);
    color: inherit;
    border-radius: 2px;
  }
  button.level {
    inline-size: 100%;
    min-block-size: 2.4em;
    padding: 0.2em;
    border: 0;
    border-radius: 4px;
    background: none;
    font-weight: 600;
  }
  button.level:hover {
    background: var(--_hover);
  }
  button.level[aria-pressed='true'] {
    color: var(--_ink);
    box-shadow: inset 0 -3px var(--_ink);
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .level .short,
  .frame.short .full {
    display: none;
  }
  .frame.short .level .short {
    display: inline;
  }
  /* More columns than fit: the grid scrolls by itself, and what must stay in view sticks to its edges. */
  .scroll {
    max-block-size: 85vh;
    overflow: auto;
  }
  .scroll table {
    inline-size: max-content;
    min-inline-size: 100%;
  }
  .scroll col {
    inline-size: 3.6em;
  }
  .scroll col.names {
    inline-size: 15em;
  }
  .scroll thead th {
    inset-block-start: 0;
  }
  .scroll :is(th.skill, th.skills) {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--skill-surface, Canvas);
  }
  .scroll th.skills {
    z-index: 3;
  }
  th.category {
    padding: 0.9em 0 0.2em;
    text-align: start;
    border-block-end: 1px solid color-mix(in oklab, currentColor 35%, transparent);
  }
  button.fold {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.45em;
    min-block-size: 24px;
    padding: 0.15em 0;
    border: 0;
    background: none;
    text-align: start;
  }
  .overline {
    flex: 1 0 100%;
    font-size: 0.8em;
    color: var(--_quiet);
  }
  .title {
    font-weight: 650;
  }
  .count:is(span) {
    font-size: 0.88em;
    color: var(--_quiet);
    margin: 0;
    display: inline;
  }
  .chevron {
    inline-size: 0.45em;
    block-size: 0.45em;
    border-inline-end: 1.5px solid;
    border-block-end: 1.5px solid;
    transform: rotate(-45deg);
    align-self: center;
    margin-inline: 0.1em 0.15em;
    transition: transform 150ms;
  }
  :dir(rtl) .chevron {
    transform: rotate(135deg);
  }
  [aria-expanded='true'] > .chevron,
  :dir(rtl) [aria-expanded='true'] > .chevron {
    transform: rotate(45deg);
  }
  button.cell {
    position: relative;
    display: block;
    inline-size: 100%;
    min-block-size: max(28px, 2em);
    padding: 0.1em;
    border: 0;
    border-radius: 4px;
    font-weight: 600;
    overflow: hidden;
  }
  button.cell:hover {
    box-shadow: inset 0 0 0 2px var(--_ink);
  }
  button.cell[data-anchor] {
    anchor-name: --skill-cell;
    box-shadow: inset 0 0 0 2px light-dark(#fff, #000);
    outline: 2px solid var(--_ink);
    position: relative;
    z-index: 1;
  }
  button.words {
    background: none;
    box-shadow: inset 0 0 0 1px var(--_line);
    color: inherit;
  }
  /* A corner, drawn by borders: forced colours and print keep them, where they drop backgrounds. */
  .must::after {
    content: '';
    position: absolute;
    inset-block-start: 3px;
    inset-inline-end: 3px;
    border: 0.28em solid;
    border-block-end-color: transparent;
    border-inline-start-color: transparent;
  }
  td.absent {
    color: var(--_quiet);
  }
  td.change {
    font-size: 0.9em;
  }
  .arrow {
    margin-inline-end: 0.35em;
  }
  .arrow.raised::before {
    content: '↑' / '';
  }
  .arrow.lowered::before {
    content: '↓' / '';
  }
  .arrow:is(.new, .mandatory)::before {
    content: '+' / '';
  }
  .arrow:is(.dropped, .optional)::before {
    content: '−' / '';
  }
  .narrow col.selected {
    background: none;
  }
  .narrow .compare {
    flex: 1 1 100%;
    flex-wrap: wrap;
  }
  .narrow .compare .lead {
    flex: 1 0 100%;
  }
  .narrow .compare label {
    flex: 1 1 6em;
    min-inline-size: 0;
  }
  .narrow col.names {
    inline-size: 62%;
  }
  .narrow :is(.search, .tools > label:has(select)) {
    flex: 1 1 100%;
  }
  .narrow .tools label select {
    flex: 1;
    min-inline-size: 0;
  }
  .narrow .count {
    margin-inline-start: 0;
  }
  .narrow th.level,
  .narrow .level {
    font-size: 0.92em;
  }
  .compact {
    font-size: 0.9em;
  }
  .compact button.cell {
    min-block-size: 24px;
  }
  .compact th.skill {
    padding-block: 0.1em;
  }
  .compact th.category {
    padding-block-start: 0.5em;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    button.cell,
    .swatch {
      border: 1px solid;
    }
    [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .tools,
    .switcher,
    .tools-fold {
      display: none;
    }
    .lead {
      display: none;
    }
    thead th {
      position: static;
    }
    button.cell,
    .swatch {
      border: 1px solid;
      print-color-adjust: exact;
    }
  }
`;

export const styles = [base, around, grid, ...ramp, detailsStyles];
