import { css } from 'lit';
import { hostStyles } from '../../ui/host.styles.js';
import { ramp } from '../../ui/ramp.styles.js';
import { statesStyles } from '../../ui/states.styles.js';
import { textStyles } from '../../ui/text.styles.js';
import { besideStyles } from './skill-track.beside.styles.js';
import { ladderStyles } from './skill-track.ladder.styles.js';

const trackStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    margin-block-start: 1.1em;
  }
  .compare {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.5em;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .compare select {
    min-inline-size: 0;
  }
  .compare > span,
  .count,
  .about,
  dt {
    color: var(--_quiet);
    font-size: 0.92em;
  }
  .folds {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.2em 0.8em;
    font-size: 0.92em;
  }
  .count {
    display: inline-block;
  }
  .sentence {
    margin-block-start: 0.55em;
    max-inline-size: 70ch;
    font-size: 1.12em;
    text-wrap: pretty;
  }
  section {
    margin-block-start: 1.5em;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.05em;
    font-weight: 650;
  }
  :is(h1, h2, h3, h4, h5, h6) .count {
    margin-inline-start: 0.35em;
    font-weight: 400;
  }
  .category {
    border-block-end: 1px solid var(--_line);
  }
  /* Letters stand below letters, folded or not: both have the same two columns. */
  .category > summary,
  .line {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 1em;
    padding-inline: 1.4em 0.4em;
  }
  .category > summary {
    padding-block: 0.45em;
    list-style: none;
  }
  .category > summary::-webkit-details-marker {
    display: none;
  }
  .category > summary > .head,
  .line > .name {
    flex: 1 1 14em;
    max-inline-size: 26em;
  }
  .moves,
  .change {
    display: flex;
    flex: 2 1 16em;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.5em;
  }
  .category > summary::before {
    content: '';
    position: absolute;
    inset-block-start: 1em;
    inset-inline-start: 0.2em;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: -45deg;
    transition: rotate 150ms;
  }
  .category > summary:dir(rtl)::before {
    rotate: 135deg;
  }
  .category[open] > summary::before {
    rotate: 45deg;
  }
  .category > summary:hover .title {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .title {
    margin-inline-end: 0.5em;
    font-weight: 600;
  }
  .moves {
    column-gap: 1.2em;
    color: var(--_quiet);
  }
  .category[open] .moves {
    display: none;
  }
  .move,
  .ask {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
  }
  .arrow {
    display: inline-block;
    color: var(--_quiet);
  }
  .arrow:dir(rtl) {
    scale: -1 1;
  }
  ul {
    padding-inline-start: 1.4em;
  }
  .lines {
    padding: 0 0 0.5em;
    list-style: none;
  }
  .line {
    min-block-size: max(24px, 2em);
    padding-block: 0.15em;
    border-radius: 4px;
    color: inherit;
    text-decoration: none;
  }
  a.line:hover {
    background: var(--_hover);
  }
  a.line .name {
    color: var(--_tint);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  section > .lines :is(.line, .words) {
    padding-inline-start: 0;
  }
  .swatch {
    block-size: 1.5em;
    min-inline-size: 1.5em;
    font-size: 0.92em;
  }
  .note {
    padding-inline: 0.5em;
    border: 1px solid var(--_line);
    border-radius: 999px;
    font-size: 0.86em;
  }
  .words {
    max-inline-size: 75ch;
    padding: 0 0.4em 0.5em;
    padding-inline-start: 1.5em;
    color: var(--_quiet);
    font-size: 0.93em;
  }
  .words :is(p, li) {
    white-space: pre-line;
  }
  @media (prefers-reduced-motion: reduce) {
    .category > summary::before {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .swatch {
      border: 1px solid;
    }
  }
  @media print {
    .tools {
      display: none;
    }
    .swatch {
      border: 1px solid;
      print-color-adjust: exact;
    }
    .category > summary::before {
      display: none;
    }
    .category > summary,
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    .lines > li {
      break-inside: avoid;
    }
  }
`;

export const styles = [hostStyles, statesStyles, textStyles, ladderStyles, trackStyles, besideStyles, ramp];
