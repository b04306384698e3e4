import { css } from 'lit';

/** The tables: three columns where there is room, rows below each other where there is not. */
export const tableStyles = css`
  .groups {
    container-type: inline-size;
    margin-block-start: 1.2em;
  }
  [part~='group'] {
    border-block-end: 1px solid var(--_line);
  }
  table {
    inline-size: 100%;
    margin-block-end: 1em;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    padding: 0.35em 0;
    padding-inline-end: 1.2em;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  tr > :last-child {
    padding-inline-end: 0;
  }
  thead th {
    padding-block-start: 0.1em;
    border-block-end: 1px solid var(--_line);
    color: var(--_quiet);
    font-size: 0.88em;
    vertical-align: bottom;
  }
  thead th:first-child {
    inline-size: 38%;
  }
  .one thead th:first-child {
    inline-size: 55%;
  }
  .at {
    display: block;
    font-weight: 600;
  }
  tbody :is(th, td) {
    border-block-end: 1px solid color-mix(in oklab, currentColor 8%, transparent);
  }
  tbody tr:last-child :is(th, td) {
    border-block-end: 0;
  }
  tbody tr:hover {
    background: color-mix(in oklab, currentColor 4%, transparent);
  }
  tbody :is(th > :is(a, span[dir]), .asked) {
    min-block-size: 24px;
  }
  tbody th > :is(a, span[dir]) {
    display: inline-block;
    padding-block: 0.1em;
    text-decoration-thickness: 1px;
  }
  .asked,
  .change {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.15em 0.6em;
  }
  .ask {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
  }
  .absent {
    color: var(--_quiet);
  }
  .swatch {
    block-size: 1.6em;
    min-inline-size: 1.6em;
    font-size: 0.92em;
  }
  /* A corner, drawn by borders: forced colours and print keep them, where they drop backgrounds. */
  .swatch.must::after {
    content: '';
    position: absolute;
    inset-block-start: 2px;
    inset-inline-end: 2px;
    border: 0.2em solid;
    border-block-end-color: transparent;
    border-inline-start-color: transparent;
  }
  .note {
    display: inline-block;
    padding-inline: 0.5em;
    border: 1px solid var(--_line);
    border-radius: 999px;
    font-size: 0.86em;
  }
  .quietly,
  .difference {
    color: var(--_quiet);
    font-size: 0.88em;
  }
  .difference {
    font-weight: 600;
  }
  .difference:has(span) {
    white-space: nowrap;
  }
  .words {
    flex: 1 0 100%;
    max-inline-size: 60ch;
    color: var(--_quiet);
    font-size: 0.93em;
  }
  .words :is(p, li) {
    white-space: pre-line;
  }
  .words ul {
    padding-inline-start: 1.4em;
  }
  .who {
    display: none;
    color: var(--_quiet);
    font-size: 0.82em;
  }
  @container (max-width: 36em) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    tbody {
      display: block;
    }
    tbody tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.1em 0.9em;
      padding-block: 0.5em;
      border-block-end: 1px solid color-mix(in oklab, currentColor 8%, transparent);
    }
    tbody :is(th, td) {
      padding: 0;
      border: 0;
    }
    tbody th {
      grid-column: 1 / -1;
      font-weight: 600;
    }
    .who {
      display: block;
    }
    .difference:has(span) {
      white-space: normal;
    }
    /* The group says whose they are. */
    .lone tbody tr {
      grid-template-columns: minmax(0, 1fr) minmax(0, 8.5em);
      align-items: center;
      padding-block: 0.25em;
    }
    .lone tbody th {
      grid-column: auto;
      font-weight: 400;
    }
    .lone tbody tr:has(.words) {
      grid-template-columns: minmax(0, 1fr);
    }
    .lone :is(.who, .elsewhere) {
      display: none;
    }
  }
  /* Letters so large that two columns would break words. */
  @container (max-width: 15em) {
    tbody tr,
    .lone tbody tr {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .swatch {
      border: 1px solid;
    }
  }
  @media print {
    .swatch {
      border: 1px solid;
      print-color-adjust: exact;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
