import { css } from 'lit';

/** What stands beside each other below a comparison: focus and technologies. */
export const besideStyles = css`
  .beside {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    gap: 0 2.5em;
  }
  .beside ul {
    margin-block-start: 0.3em;
  }
  .beside :is(li, p) {
    margin-block: 0.2em;
  }
  li::marker {
    color: var(--_quiet);
  }
  dl > div {
    margin-block-start: 0.4em;
  }
  .technologies {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    padding: 0;
    list-style: none;
  }
  .beside .technologies li {
    margin: 0;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_line);
    border-radius: 6px;
  }
  .technologies a {
    display: inline-block;
    min-block-size: 24px;
  }
`;
