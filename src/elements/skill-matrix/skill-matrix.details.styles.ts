import { css } from 'lit';

export const detailsStyles = css`
  button.cell[data-anchor] {
    anchor-name: --skill-cell;
    box-shadow: inset 0 0 0 2px light-dark(#fff, #000);
    outline: 2px solid var(--_ink);
    position: relative;
    z-index: 1;
  }
  /* An open cell is marked whether or not it has the focus: where it has, that must be seen too. */
  button.cell[data-anchor]:focus-visible {
    outline-width: 3px;
  }
  .details {
    position: fixed;
    position-anchor: --skill-cell;
    position-area: block-end span-all;
    position-try-fallbacks: flip-block;
    position-try-order: most-block-size;
    inset: auto;
    inline-size: 27em;
    max-inline-size: calc(100% - 16px);
    max-block-size: min(100% - 12px, 34em);
    margin: 6px 8px;
    padding: 0 1.1em;
    overflow: auto;
    border: 1px solid light-dark(#d5d8e0, #444a57);
    border-radius: 10px;
    background: light-dark(#fff, #1d2027);
    color: light-dark(#1c1e24, #eceef4);
    box-shadow: 0 8px 28px rgb(0 0 0 / 0.2);
    font-size: max(0.95em, 13px);
  }
  .details .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 5;
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 0.5em;
    padding-block: 0.9em 0.4em;
    background: inherit;
  }
  .details h2 {
    font-size: 1.15em;
    line-height: 1.25;
    font-weight: 650;
  }
  .at::before {
    content: ' · ';
  }
  .at {
    font-weight: 400;
  }
  .details h3 {
    margin-block: 0.9em 0.25em;
    font-size: 0.85em;
    font-weight: 600;
    color: var(--_quiet);
  }
  .details h4 {
    margin-block-start: 0.5em;
    font-size: 0.9em;
    font-weight: 600;
  }
  .icon {
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    padding: 5px;
    border: 0;
    border-radius: 6px;
    background: none;
  }
  .icon:hover {
    background: var(--_hover);
  }
  .icon svg {
    display: block;
    inline-size: 100%;
    stroke: currentColor;
    stroke-width: 1.6;
    fill: none;
  }
  .asks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .badge {
    padding-inline: 0.55em;
    border: 1px solid var(--_line);
    border-radius: 999px;
    font-size: 0.88em;
  }
  .badge.must {
    position: static;
    border-color: var(--_ink);
    color: var(--_ink);
    font-weight: 600;
  }
  .badge.must::after {
    content: none;
  }
  .about {
    margin-block-start: 0.5em;
    color: var(--_quiet);
    font-size: 0.93em;
  }
  .meaning {
    white-space: pre-line;
  }
  .details ul {
    padding-inline-start: 1.4em;
  }
  .ladder {
    display: grid;
    gap: 0.45em;
    padding: 0;
    list-style: none;
    font-size: 0.93em;
  }
  .ladder li {
    padding-inline-start: 0.7em;
    border-inline-start: 2px solid var(--_line);
  }
  .ladder .here {
    border-color: var(--_ink);
  }
  .ladder .here .words {
    display: none;
  }
  .when {
    color: var(--_quiet);
  }
  .rung {
    font-weight: 600;
    margin-inline-end: 0.4em;
  }
  .ladder .swatch {
    block-size: 1.4em;
    min-inline-size: 1.4em;
    font-size: 0.92em;
  }
  .words {
    display: block;
    color: var(--_quiet);
  }
  .details .tail {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    padding-block: 0.9em 1em;
  }
  .details .tail input {
    inline-size: 100%;
  }
`;
