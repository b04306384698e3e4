import { css } from 'lit';
import { hostStyles } from '../../ui/host.styles.js';
import { ramp } from '../../ui/ramp.styles.js';
import { statesStyles } from '../../ui/states.styles.js';
import { textStyles } from '../../ui/text.styles.js';
import { tableStyles } from './skill-compare.table.styles.js';

const compareStyles = css`
  /* Spaces that may break, and ask for room: a page's inline-block is as wide as its content, and what fits itself to its room asks for none. */
  .root::after {
    content: '\\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003 \\2003';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: 1em 2em;
  }
  .side {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    align-content: start;
    gap: 0.4em 1em;
    min-inline-size: 0;
    padding-block-start: 0.6em;
    border-block-start: 2px solid var(--_line);
  }
  .side:first-child {
    border-color: var(--_ink);
  }
  .side > .state {
    flex: 1 1 100%;
    padding-block: 0.2em;
  }
  .role {
    flex: 1 1 8em;
    align-self: center;
    min-inline-size: 0;
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  .pick {
    display: grid;
    /* A list to choose from is as wide as its longest words, and may be narrower. */
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .pick > span {
    color: var(--_quiet);
    font-size: 0.86em;
  }
  .pick.roles {
    flex: 1 1 10em;
  }
  .pick.roles select {
    inline-size: 100%;
    font-weight: 650;
  }
  .sentence {
    margin-block-start: 1em;
    max-inline-size: 70ch;
    font-size: 1.12em;
    text-wrap: pretty;
  }
  .about {
    margin-block-start: 0.5em;
    max-inline-size: 75ch;
    color: var(--_quiet);
    font-size: 0.93em;
    text-wrap: pretty;
  }
  section {
    margin-block-start: 1.6em;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.05em;
    font-weight: 650;
  }
  .count {
    display: inline-block;
    margin-inline-start: 0.35em;
    color: var(--_quiet);
    font-size: 0.92em;
    font-weight: 400;
  }
  details > summary {
    padding-block: 0.5em;
  }
  summary > :is(h1, h2, h3, h4, h5, h6) {
    display: inline;
  }
  @media print {
    .pick {
      border: 0;
    }
    summary {
      list-style: none;
      break-after: avoid;
    }
  }
`;

export const styles = [hostStyles, statesStyles, textStyles, compareStyles, tableStyles, ramp];
