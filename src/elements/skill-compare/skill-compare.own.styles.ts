import { css } from 'lit';

/** The reader's answers in other roles. */
export const styles = css`
  [part='answers'],
  [part='nearest'] {
    padding: 0.9em 1.1em 1em;
    border-radius: 8px;
    background: color-mix(in oklab, var(--_ink) 6%, transparent);
  }
  .grade {
    margin-block: 0.25em 0.1em;
    font-size: 1.12em;
  }
  [part='answers'] > p:not(.about, .grade) {
    margin-block-start: 0.6em;
  }
  [part~='gaps'] > summary {
    padding-block: 0.25em;
  }
  [part~='gaps'] > :not(summary) {
    margin-block-end: 0.5em;
  }
  .lines {
    padding: 0;
    list-style: none;
  }
  .lines > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 1em;
    min-block-size: max(24px, 2em);
    padding-block: 0.2em;
    border-block-start: 1px solid var(--_line);
  }
  .lines .name {
    flex: 1 1 12em;
    max-inline-size: 24em;
  }
  .lines .change {
    flex: 2 1 14em;
  }
  .arrow {
    display: inline-block;
    color: var(--_quiet);
  }
  .arrow:dir(rtl) {
    scale: -1 1;
  }
  dt {
    margin-block-start: 0.3em;
    font-weight: 550;
  }
  dd {
    color: var(--_quiet);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 0.7em;
  }
  .choices button {
    min-block-size: 2.2em;
    padding: 0.25em 0.9em;
    border: 1px solid var(--_ink);
    border-radius: 6px;
    background: none;
    color: var(--_tint);
    font-weight: 600;
  }
  .choices button:hover {
    background: var(--_hover);
  }
  progress {
    inline-size: 10em;
    max-inline-size: 100%;
    accent-color: var(--_ink);
  }
  .ranked {
    display: grid;
    gap: 0.9em;
    margin-block-start: 0.9em;
    padding-inline-start: 1.8em;
  }
  .ranked li::marker {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .ranked .name {
    margin-inline-end: 0.4em;
    font-weight: 650;
  }
  .ranked p {
    margin-block-start: 0.1em;
  }
  .bar {
    inline-size: 8em;
    max-inline-size: 100%;
    block-size: 0.5em;
    margin-inline-end: 0.4em;
    border-radius: 999px;
    vertical-align: 0.1em;
  }
  .bar:dir(rtl) {
    scale: -1 1;
  }
  .bar .all {
    fill: var(--_line);
  }
  .bar .met {
    fill: var(--_ink);
  }
  .facts {
    color: var(--_quiet);
    font-size: 0.93em;
  }
  [part='nearest'] .banner {
    margin-block: 0.9em 0;
  }
  .banner ul {
    padding-inline-start: 1.4em;
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid;
    }
    .bar .met {
      fill: CanvasText;
    }
    .bar .all {
      fill: Canvas;
    }
  }
  @media print {
    .choices,
    .ranked button {
      display: none;
    }
  }
`;
