import { css } from 'lit';

/** The grid, wide, narrow, compact, in a scroll area of its own and in forced colours. */
export const gridStyles = css`
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
  thead th,
  thead td {
    position: sticky;
    inset-block-start: var(--skill-sticky-top, 0px);
    z-index: 2;
    background: var(--skill-surface, color-mix(in oklab, var(--_paper) 75%, transparent));
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
  button.level {
    inline-size: 100%;
    min-block-size: 2.4em;
    padding: 0.2em;
    border: 0;
    border-radius: 4px;
    background: none;
    font-weight: 600;
  }
  button.level[aria-pressed='true'] {
    color: var(--_tint);
    box-shadow: inset 0 -3px;
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
    background: var(--skill-surface, var(--_paper));
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
  .overline,
  .narrow .compare .lead {
    flex: 1 0 100%;
  }
  .title {
    max-inline-size: calc(100% - 1.2em);
    font-weight: 650;
  }
  .chevron {
    inline-size: 0.45em;
    block-size: 0.45em;
    border-inline-end: 1.5px solid;
    border-block-end: 1.5px solid;
    transform: rotate(-45deg);
    align-self: center;
    margin-inline: 0.1em 0.15em;
  }
  [aria-expanded='true'] > .chevron,
  .chevron:dir(rtl) {
    transform: rotate(45deg);
  }
  [aria-expanded='true'] > .chevron:dir(rtl) {
    transform: rotate(-45deg);
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
  .narrow col.selected {
    background: none;
  }
  .narrow .compare {
    flex: 1 1 100%;
    flex-wrap: wrap;
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
    min-inline-size: 0;
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
    padding-inline: 0;
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
`;
