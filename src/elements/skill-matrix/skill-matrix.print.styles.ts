import { css } from 'lit';

/** On paper: nothing to press, nothing cut across pages, every letter and mark kept where backgrounds are dropped. */
export const printStyles = css`
  .notes {
    display: none;
  }
  @media print {
    .tools,
    .switcher,
    .tools-fold,
    .lead,
    .state button,
    .banner button {
      display: none;
    }
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
    .scroll table {
      inline-size: 100%;
    }
    thead {
      display: table-header-group;
    }
    thead th,
    thead td,
    .scroll :is(th.skill, th.skills) {
      position: static;
      background: none;
      backdrop-filter: none;
    }
    tr,
    .legend,
    .notes dl > * {
      break-inside: avoid;
    }
    .category,
    .notes :is(h2, h3, h4, dt) {
      break-after: avoid;
    }
    button.cell,
    .swatch {
      border: 1px solid;
      print-color-adjust: exact;
    }
    button.cell {
      min-block-size: 0;
    }
    .chevron {
      display: none;
    }
    .notes {
      display: block;
      font-size: 0.9em;
    }
    .notes :is(h2, h3, h4) {
      margin-block: 1em 0.3em;
      line-height: 1.25;
    }
    .notes h2 {
      font-size: 1.3em;
      break-before: page;
    }
    .notes h3 {
      font-size: 1.15em;
    }
    .notes h4 {
      margin-block-start: 0.7em;
      font-size: 1em;
    }
    .notes dt {
      font-weight: 600;
    }
    .notes dd {
      margin: 0 0 0.4em;
    }
  }
`;
