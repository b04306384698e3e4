import { css } from 'lit';
import { hostStyles } from '../../ui/host.styles.js';
import { statesStyles } from '../../ui/states.styles.js';
import { textStyles } from '../../ui/text.styles.js';

const faqStyles = css`
  .questions {
    border-block-end: 1px solid var(--_line);
  }
  .questions > details {
    border-block-start: 1px solid var(--_line);
    scroll-margin-block-start: calc(var(--skill-sticky-top, 0px) + 0.5em);
  }
  .questions summary {
    display: flex;
    align-items: baseline;
    gap: 0.7em;
    padding-block: 0.75em;
    list-style: none;
  }
  .questions summary::-webkit-details-marker {
    display: none;
  }
  .questions summary:hover {
    background: linear-gradient(var(--_hover), var(--_hover));
  }
  summary :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.05em;
    font-weight: 620;
    line-height: 1.35;
  }
  .chevron {
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    border-inline-end: 1.5px solid;
    border-block-end: 1.5px solid;
    transform: translateY(-0.15em) rotate(-45deg);
    margin-inline: 0.15em 0;
    transition: transform 150ms;
  }
  .chevron:dir(rtl) {
    transform: translateY(-0.15em) rotate(45deg);
  }
  details[open] > summary > .chevron {
    transform: translateY(-0.2em) rotate(45deg);
  }
  details[open] > summary > .chevron:dir(rtl) {
    transform: translateY(-0.2em) rotate(-45deg);
  }
  /* Below the question's words, past the chevron. */
  .answer {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    padding-block: 0 1.2em;
    padding-inline-start: 1.3em;
  }
  .answer p {
    max-inline-size: 68ch;
  }
  /* The direction of the sentence's own words, whatever the page's is and whatever name comes first; at the page's side. */
  .said {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .own {
    white-space: pre-line;
  }
  .answer dl {
    display: grid;
    gap: 0.5em;
    justify-self: stretch;
  }
  /* Beside each other where both fit, else below each other: in all rows alike. */
  .answer dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    max-inline-size: 54em;
  }
  .answer dl dt {
    flex: 1 1 12em;
  }
  .answer dl dd {
    flex: 3 1 15em;
  }
  .answer dt {
    font-weight: 600;
  }
  .tail {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.3em 1.2em;
    justify-self: stretch;
  }
  .tail .quiet {
    padding-inline: 0;
    font-size: 0.92em;
  }
  .to-matrix {
    display: inline-block;
    min-block-size: 24px;
  }
  .tail label {
    flex: 1 1 100%;
  }
  .tail input {
    display: block;
    inline-size: 100%;
  }
  @media (prefers-reduced-motion: reduce) {
    .chevron {
      transition: none;
    }
  }
  @media print {
    .chevron,
    .tail {
      display: none;
    }
    summary {
      break-after: avoid;
    }
    .answer {
      padding-inline-start: 0;
    }
    .answer dl > div,
    .answer p {
      break-inside: avoid;
    }
  }
`;

export const styles = [hostStyles, statesStyles, textStyles, faqStyles];
