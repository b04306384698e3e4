import { css } from 'lit';

/** What stands around the grid: states, banners, search and filters, legend, foot. */
export const toolsStyles = css`
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
  /* A list is as wide as its longest choice, unless it may be narrower. */
  .tools :is(label, select),
  .compare {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .compare {
    flex-wrap: wrap;
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
    color: var(--_tint);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .legend {
    margin-block-end: 0.75em;
    font-size: 0.92em;
    gap: 0.35em 0.5em;
  }
  .legend .lead {
    font-size: inherit;
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
  .foot dt {
    flex: none;
  }
  .foot dt::after {
    content: ':';
  }
  summary {
    min-block-size: 24px;
  }
  .foot ul {
    max-inline-size: 75ch;
    padding-inline-start: 1.2em;
  }
`;
