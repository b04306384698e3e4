import { css } from 'lit';

/** What stands around the grid: states, banners, search and filters, legend, foot. */
export const toolsStyles = css`
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
  .count,
  .fold bdi,
  .overline,
  .absent {
    color: var(--_quiet);
    font-size: 0.92em;
  }
  .count {
    margin-inline-start: auto;
  }
  input::placeholder {
    color: light-dark(#666b78, #a3a9b8);
    opacity: 1;
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
  .foot ul {
    max-inline-size: 75ch;
    padding-inline-start: 1.4em;
  }
`;
