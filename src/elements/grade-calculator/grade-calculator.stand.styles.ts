import { css } from 'lit';

/** Beside the questions where there is room: where the reader stands. */
export const standStyles = css`
  .calculator {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.6em;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.15em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .about,
  .legend,
  .keys,
  .numbers,
  .count {
    color: var(--_quiet);
    font-size: 0.92em;
  }
  .about {
    max-inline-size: 70ch;
  }
  .count {
    font-weight: 400;
  }
  /* The direction of our own words, whatever the page's is; at the page's side. */
  .said,
  .about:not([dir]),
  .why :is(p, li),
  .keep p,
  .grade strong {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  #opinion-title,
  #why,
  #stand-title {
    scroll-margin-block-start: calc(var(--skill-sticky-top, 0px) + 1em);
  }
  .stand {
    display: grid;
    gap: 0.7em;
    align-content: start;
    padding: 1em 1.1em;
    border: 1px solid var(--_line);
    border-radius: 10px;
  }
  .progress {
    display: grid;
    gap: 0.2em;
    color: var(--_quiet);
    font-size: 0.92em;
  }
  progress {
    inline-size: 100%;
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    appearance: none;
    background: var(--_line);
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: var(--_ink);
  }
  progress::-moz-progress-bar {
    background: var(--_ink);
  }
  .grade strong {
    display: block;
    font-size: 1.7em;
    font-weight: 680;
    line-height: 1.15;
    text-wrap: balance;
  }
  .grade.sentence strong {
    font-size: 1.15em;
    line-height: 1.35;
  }
  .quietly {
    color: var(--_quiet);
    font-size: 0.92em;
  }
  .aim {
    display: grid;
    gap: 0.15em;
  }
  .aim > span {
    color: var(--_quiet);
    font-size: 0.92em;
  }
  .aim select {
    min-inline-size: 0;
    inline-size: 100%;
  }
  .levels > summary {
    color: var(--_quiet);
    font-size: 0.92em;
  }
  .numbers,
  .legend {
    font-size: max(0.85em, 11px);
  }
  .stand .quiet {
    padding-inline: 0;
    text-align: start;
  }
  button:not(.quiet, .choice button) {
    min-block-size: 2.2em;
    padding: 0.3em 0.9em;
    border: 1px solid color-mix(in oklab, currentColor 40%, transparent);
    border-radius: 6px;
    background: none;
  }
  button:not(.quiet, .choice button):hover:enabled {
    background: var(--_hover);
  }
  button.main:not(.quiet, .choice button) {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
    font-weight: 600;
  }
  button:disabled,
  button[aria-disabled='true'] {
    color: GrayText;
    cursor: default;
  }
  .choices,
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.8em;
    padding: 0;
    list-style: none;
  }
  .wide {
    grid-template-columns: minmax(0, 1fr) 19em;
    column-gap: 2.4em;
  }
  .wide > * {
    grid-column: 1;
  }
  .wide > .stand {
    grid-column: 2;
    grid-row: 1 / span 3;
    align-self: start;
  }
  /* Only where all of it can be seen at once. */
  @media (min-height: 48em) {
    .wide > .stand {
      position: sticky;
      inset-block-start: calc(var(--skill-sticky-top, 0px) + 1em);
    }
  }
  @media (forced-colors: active) {
    progress {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: Canvas;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;
