import { css } from 'lit';

/** The panel from which a reader takes something away, at its button. */
export const takeAwayStyles = css`
  button[part='export'][data-anchor] {
    anchor-name: --skill-export;
  }
  .take-away {
    position: fixed;
    position-anchor: --skill-export;
    position-area: block-end span-inline-start;
    position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline;
    inset: auto;
    inline-size: 23em;
    max-inline-size: calc(100vw - 16px);
    max-block-size: min(100vh - 16px, 40em);
    margin: 6px 0;
    padding: 0 0.5em 0.7em;
    overflow: auto;
    border: 1px solid light-dark(#d5d8e0, #444a57);
    border-radius: 10px;
    background: light-dark(#fff, #1d2027);
    color: light-dark(#1c1e24, #eceef4);
    box-shadow: 0 8px 28px rgb(0 0 0 / 0.2);
    font-size: max(0.95em, 13px);
  }
  .take-away .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 5;
    display: flex;
    justify-content: space-between;
    align-items: center;
    padding: 0.6em 0.2em 0.2em 0.7em;
    background: inherit;
  }
  .take-away :is(h2, h3) {
    margin: 0;
    line-height: 1.25;
  }
  .take-away h2 {
    font-size: 1.1em;
    font-weight: 650;
  }
  .take-away h3 {
    padding: 0.6em 0.8em 0.15em;
    font-size: 0.85em;
    font-weight: 600;
    color: color-mix(in oklab, currentColor 80%, transparent);
  }
  .take-away .icon {
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    padding: 5px;
    border: 0;
    border-radius: 6px;
    background: none;
  }
  .take-away .icon:hover {
    background: var(--_hover);
  }
  .take-away .icon svg {
    display: block;
    inline-size: 100%;
    stroke: currentColor;
    stroke-width: 1.6;
    fill: none;
  }
  .take-note,
  .take-rated,
  .taken:not(:empty) {
    padding: 0.35em 0.7em;
  }
  .take-note {
    font-size: 0.92em;
  }
  .take-rated {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 28px;
    cursor: pointer;
  }
  .take-rated input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    min-block-size: 0;
    margin: 0;
    accent-color: var(--_ink);
  }
  .take {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    inline-size: 100%;
    min-block-size: 2.2em;
    padding: 0.3em 0.7em;
    border: 0;
    border-radius: 6px;
    background: none;
    text-align: start;
  }
  .take:hover {
    background: var(--_hover);
  }
  .take:focus-visible {
    outline-offset: -2px;
  }
  .take .hint {
    font-size: 0.88em;
    color: color-mix(in oklab, currentColor 80%, transparent);
  }
  .taken:not(:empty) {
    margin-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.6em;
    overflow-wrap: anywhere;
  }
  .taken .work {
    display: flex;
    align-items: center;
    gap: 0.8em;
  }
  .taken progress {
    flex: 1 1 auto;
    min-inline-size: 0;
    accent-color: var(--_ink);
  }
  .taken textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.4em;
    padding: 0.4em 0.6em;
    border: 1px solid color-mix(in oklab, currentColor 55%, transparent);
    border-radius: 6px;
    background: transparent;
    color: inherit;
    font: 0.85em / 1.4 ui-monospace, monospace;
    resize: vertical;
  }
  @media print {
    button[part='export'] {
      display: none;
    }
  }
`;
