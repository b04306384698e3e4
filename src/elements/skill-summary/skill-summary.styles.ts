import { css } from 'lit';
import { choiceStyles } from '../../ui/choice.styles.js';
import { hostStyles } from '../../ui/host.styles.js';
import { statesStyles } from '../../ui/states.styles.js';
import { textStyles } from '../../ui/text.styles.js';

const summaryStyles = css`
  /* No grid: see the page of a role, which it would make lose its height in Firefox. */
  .summary {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 1.1em;
  }
  .title :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.9em;
    font-weight: 680;
    line-height: 1.15;
    letter-spacing: -0.012em;
  }
  .family {
    margin-block-end: 0.25em;
    color: var(--_quiet);
  }
  .about {
    margin-block-start: 0.45em;
    max-inline-size: 62ch;
    font-size: 1.1em;
    white-space: pre-line;
  }
  .counters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em 2.4em;
  }
  .counters > div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: start;
  }
  .counters dt {
    font-size: 0.9em;
    color: var(--_quiet);
  }
  .counters dd {
    font-size: 1.65em;
    font-weight: 620;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
  }
  .mandatory {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.8em;
  }
  .mandatory svg {
    flex: none;
    inline-size: min(100%, 12.5em);
    block-size: 0.5em;
    border-radius: 999px;
    overflow: hidden;
  }
  .mandatory path {
    fill: none;
    stroke-width: 4;
    stroke: var(--_tint);
  }
  .mandatory .all {
    stroke: currentColor;
    opacity: 0.16;
  }
  .mandatory svg:dir(rtl) {
    transform: scaleX(-1);
  }
  /* The direction of the sentence's own words, whatever the page's is and whatever name comes first; at the page's side. */
  .said {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    max-inline-size: 68ch;
  }
  .at-level {
    margin-block-start: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_ink);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
    padding: 0;
    list-style: none;
  }
  .links a,
  .links button {
    display: inline-block;
    min-block-size: 24px;
    font-weight: 550;
  }
  .links button {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_tint);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  @media print {
    .links button {
      display: none;
    }
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.6em;
    font-size: 0.88em;
    color: var(--_quiet);
  }
  .foot dt {
    display: inline;
  }
  .foot dt::after {
    content: ' ';
  }
  .foot dd {
    display: inline;
  }
  @media (forced-colors: active) {
    .mandatory .some {
      stroke: Highlight;
    }
    .mandatory .all {
      opacity: 0.4;
    }
  }
`;

export const styles = [hostStyles, statesStyles, textStyles, choiceStyles, summaryStyles];
