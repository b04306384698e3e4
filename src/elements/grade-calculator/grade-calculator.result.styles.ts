import { css } from 'lit';

/** Why, what comes next, and where the answers are. */
export const resultStyles = css`
  .result,
  .keep {
    display: grid;
    gap: 0.9em;
    padding-block-start: 1.2em;
    border-block-start: 1px solid var(--_line);
  }
  .result > h1,
  .result > h2,
  .result > h3,
  .result > h4,
  .result > h5,
  .result > h6 {
    font-size: 1.3em;
  }
  .why,
  .gaps,
  .first,
  .path,
  .what-if.on {
    display: grid;
    gap: 0.4em;
    align-content: start;
  }
  .why p,
  .why li {
    max-inline-size: 75ch;
  }
  .result ul,
  .result ol {
    padding-inline-start: 1.4em;
  }
  .what-if.on,
  .preview {
    padding: 0.8em 1em;
    border-inline-start: 3px solid var(--_ink);
    background: var(--_hover);
  }
  .gaps details,
  .path:is(details) {
    border-block-end: 1px solid var(--_line);
  }
  .gaps summary,
  .path summary {
    padding-block: 0.4em;
    font-weight: 550;
  }
  .gaps summary .count {
    margin-inline-start: 0.4em;
  }
  .result ul.lines,
  .keep ul.lines {
    padding: 0 0 0.6em;
    list-style: none;
  }
  .lines > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 1em;
    min-block-size: max(24px, 2.1em);
  }
  .lines > li > .name {
    flex: 1 1 12em;
    max-inline-size: 24em;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .change {
    display: inline-flex;
    flex: 2 1 14em;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.5em;
    min-inline-size: 0;
  }
  .lines .small {
    flex: none;
    min-block-size: 24px;
    padding-block: 0;
  }
  .asks {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
  }
  .result .swatch {
    block-size: auto;
    min-block-size: 1.5em;
    min-inline-size: 1.5em;
    font-size: 0.88em;
  }
  .arrow {
    display: inline-block;
    color: var(--_quiet);
  }
  .arrow:dir(rtl) {
    scale: -1 1;
  }
  /* Room for the numbers, with wide letters too. */
  .result .learn {
    display: grid;
    padding-inline-start: 1.8em;
    grid-template-columns: repeat(auto-fit, minmax(min(24em, 100%), 1fr));
    gap: 0.8em 2.4em;
  }
  .learn .name {
    vertical-align: top;
    font-weight: 600;
    text-align: start;
  }
  .learn .words,
  .resources {
    max-inline-size: 75ch;
    color: var(--_quiet);
    font-size: 0.93em;
  }
  .learn .words :is(p, li) {
    white-space: pre-line;
  }
  .result ul.learn {
    padding-inline-start: 0;
    padding-block-end: 0.6em;
    list-style: none;
  }
  .banner {
    margin-block-end: 0;
  }
  .banner ul:not(.choices, .lines) {
    padding-inline-start: 1.4em;
  }
  [part='import-error'],
  .preview {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .preview .lines {
    justify-self: stretch;
  }
  .tick {
    color: var(--_tint);
    font-weight: 700;
  }
  .not-saved {
    padding: 0.4em 0.8em;
    border-inline-start: 3px solid var(--_ink);
    background: var(--_hover);
  }
`;
