import { css } from 'lit';

/** What is asked. */
export const questionStyles = css`
  .ask {
    display: grid;
    gap: 0.8em;
    align-content: start;
    min-inline-size: 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .chooser {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .chooser select {
    inline-size: 100%;
  }
  .moves {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    margin-inline-start: auto;
  }
  [part='category'] {
    display: grid;
    gap: 0.6em;
  }
  .category-name {
    font-size: 1.3em;
  }
  .category-name .count {
    margin-inline-start: 0.4em;
    font-size: 0.7em;
  }
  .skill {
    display: grid;
    gap: 0.35em;
    padding-block: 1em 0.9em;
    border-block-start: 1px solid var(--_line);
    scroll-margin-block: calc(var(--skill-sticky-top, 0px) + 1em) 1em;
  }
  .skill-name {
    font-size: 1.08em;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .steps {
    display: grid;
    gap: 2px;
    margin-block-start: 0.2em;
  }
  .step {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
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
  .step input,
  .either input {
    inline-size: 1.1em;
    block-size: 1.1em;
    min-block-size: 0;
    margin: 0;
    padding: 0;
    border: revert;
    accent-color: var(--_ink);
    translate: 0 0.12em;
  }
  .step input {
    position: relative;
    z-index: 1;
  }
  .step .swatch {
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
    padding-inline-start: 1.2em;
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
  .beside {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 0.2em 1em;
    padding-inline: 0.6em;
    font-size: 0.92em;
  }
  .note:is(details) {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .note summary {
    inline-size: fit-content;
    color: var(--_quiet);
  }
  textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.3em;
    padding: 0.4em 0.6em;
    border: 1px solid color-mix(in oklab, currentColor 55%, transparent);
    border-radius: 6px;
    background: light-dark(#fff, #1d2027);
    color: light-dark(#1c1e24, #eceef4);
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    resize: vertical;
  }
  .ways {
    justify-content: space-between;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .ways [data-next] {
    margin-inline-start: auto;
  }
  .fold {
    border-block-end: 1px solid var(--_line);
  }
  .fold > summary {
    padding-block: 0.5em;
    font-weight: 600;
  }
  .narrow .step {
    grid-template-columns: auto minmax(0, 1fr);
  }
  .narrow .step > .asked {
    grid-column: 2;
    justify-content: start;
  }
  @media (hover: none) {
    .keys {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .step:has(input:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .swatch {
      border: 1px solid;
    }
  }
  @media print {
    .tools,
    .keys,
    .ways,
    .keep {
      display: none;
    }
    .swatch {
      border: 1px solid;
      print-color-adjust: exact;
    }
    .skill {
      break-inside: avoid;
    }
  }
`;
