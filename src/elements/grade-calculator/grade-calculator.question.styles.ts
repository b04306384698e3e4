import { css } from 'lit';

/** What is asked, and the way from one question to the next; `step.styles` has the answers to choose from. */
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
    align-items: baseline;
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
  @media (hover: none) {
    .keys {
      display: none;
    }
  }
`;
