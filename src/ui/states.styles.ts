import { css } from 'lit';

/** What every widget may show besides its own: states, banners, fields, quiet buttons, the letter of a proficiency. */
export const statesStyles = css`
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
  .banner p {
    flex: 1 1 16em;
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
  /* In WebKit the end of a choice that is cut off would make the page scroll sideways. */
  select {
    contain: paint;
  }
  .quiet {
    min-block-size: 24px;
    padding: 0.1em 0.2em;
    border: 0;
    background: none;
    color: var(--_tint);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
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
  summary {
    min-block-size: 24px;
  }
`;
