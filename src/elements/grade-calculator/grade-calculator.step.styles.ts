import { css } from 'lit';

/** The answers to choose from: a line for each, with its words and the levels that ask for it. */
export const stepStyles = css`
  .steps {
    display: grid;
    gap: 2px;
    margin-block-start: 0.2em;
  }
  .step {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) fit-content(45%);
    align-items: baseline;
    gap: 0 0.7em;
    padding: 0.35em 0.6em;
    border-radius: 6px;
  }
  .step:hover {
    background: var(--_hover);
  }
  .step:has(input:checked) {
    background: color-mix(in oklab, var(--_ink) 12%, transparent);
    box-shadow: inset 3px 0 0 var(--_ink);
  }
  .step:has(input:checked):dir(rtl) {
    box-shadow: inset -3px 0 0 var(--_ink);
  }
  /* The whole line answers, and what is in it stays what it is: links, and words to select. */
  .step label::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .step a {
    position: relative;
    z-index: 1;
  }
  /* In the middle of the first line of its words. */
  .step input,
  .either input {
    --_radio: max(24px, 1.2em);
    flex: none;
    align-self: start;
    inline-size: var(--_radio);
    block-size: var(--_radio);
    min-block-size: 0;
    margin: calc((1.45em - var(--_radio)) / 2) 0;
    padding: 0;
    border: revert;
    accent-color: var(--_ink);
  }
  .step input {
    position: relative;
    z-index: 1;
  }
  .step .swatch {
    block-size: auto;
    min-block-size: 1.7em;
    margin-inline-end: 0.35em;
    font-size: 0.85em;
    vertical-align: baseline;
  }
  .step-name {
    font-weight: 550;
  }
  .step > .words {
    grid-column: 2 / -1;
    max-inline-size: 75ch;
    color: var(--_quiet);
    font-size: 0.93em;
  }
  label .words {
    color: var(--_quiet);
    font-size: 0.93em;
  }
  .words :is(p, li) {
    white-space: pre-line;
  }
  .words ul,
  .requirement ul {
    padding-inline-start: 1.4em;
  }
  .own {
    margin-block-start: 0.25em;
  }
  .own > .of {
    font-weight: 600;
  }
  .examples {
    font-weight: 550;
  }
  .asked {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.3em;
    justify-content: end;
    color: var(--_quiet);
    font-size: max(0.82em, 11px);
  }
  .asked .level {
    padding-inline: 0.45em;
    border: 1px solid var(--_line);
    border-radius: 4px;
  }
  .asked .aimed {
    border-color: var(--_ink);
    color: var(--_tint);
    font-weight: 600;
  }
  /* The corner of the matrix, and nothing by colour alone. */
  .must::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-start: 0.3em;
    background: currentColor;
    clip-path: polygon(0 0, 100% 0, 100% 100%);
  }
  .must:dir(rtl)::before {
    scale: -1 1;
  }
  .text-question {
    display: grid;
    gap: 0.35em;
    padding: 0.5em 0.6em;
    border-inline-start: 2px solid var(--_line);
  }
  .text-question .asked {
    justify-content: start;
  }
  .either {
    display: inline-flex;
    align-items: baseline;
    gap: 0.5em;
    min-block-size: 24px;
  }
  .narrow .step {
    grid-template-columns: auto minmax(0, 1fr);
  }
  .narrow .step > .asked {
    grid-column: 2;
    justify-content: start;
  }
  @media (forced-colors: active) {
    .step:has(input:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .must::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .swatch {
      border: 1px solid;
    }
  }
  @media print {
    .swatch {
      border: 1px solid;
      print-color-adjust: exact;
    }
  }
`;
