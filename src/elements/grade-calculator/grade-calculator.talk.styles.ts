import { css } from 'lit';

/** Sharing answers, and two people's side by side. */
export const talkStyles = css`
  .talk {
    display: grid;
    /* A list to choose from is as wide as its longest words, and may be narrower. */
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    padding-block-start: 1.2em;
    border-block-start: 1px solid var(--_line);
  }
  .talk > details {
    border-block-end: 1px solid var(--_line);
  }
  .talk details > :not(summary) {
    margin-block-end: 0.7em;
  }
  .talk summary {
    padding-block: 0.4em;
    font-weight: 550;
  }
  .talk summary .count {
    margin-inline-start: 0.4em;
    color: var(--_quiet);
    font-weight: 400;
  }
  .talk label {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.5em;
    min-block-size: 24px;
    max-inline-size: 100%;
  }
  .talk :is(select, input) {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .talk input[type='checkbox'] {
    inline-size: max(24px, 1.4em);
    block-size: max(24px, 1.4em);
    min-block-size: 0;
    margin: 0;
  }
  .link {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em;
  }
  .link label {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .link label input {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .sides {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 2.4em;
    margin: 0;
  }
  .sides dt {
    color: var(--_quiet);
  }
  .sides dd {
    margin: 0;
    font-size: 1.15em;
    font-weight: 600;
  }
  .talk .lines {
    padding: 0;
    list-style: none;
  }
  .talk .lines > li {
    padding-block: 0.25em;
    border-block-start: 1px solid var(--_line);
  }
  .says {
    display: grid;
    flex: 1 1 7em;
  }
  .written {
    flex: 1 0 100%;
    min-inline-size: 0;
    max-inline-size: 75ch;
    white-space: pre-line;
  }
  .who {
    color: var(--_quiet);
    font-size: 0.88em;
  }
  .lines .agreed {
    flex: 0 1 auto;
  }
  #opinion-title:focus-visible {
    outline-offset: 4px;
  }
`;
