import { css } from 'lit';
import { ramp } from '../../ui/ramp.styles.js';
import { gridStyles } from './skill-matrix.grid.styles.js';
import { toolsStyles } from './skill-matrix.tools.styles.js';

const base = css`
  :host {
    display: block;
    min-block-size: var(--skill-min-block-size, auto);
  }
  .root {
    --_accent: var(--skill-accent, #3a5fd0);
    --_ink: light-dark(oklch(from var(--_accent) 0.45 c h), oklch(from var(--_accent) 0.8 calc(c * 0.7) h));
    --_line: color-mix(in oklab, currentColor 16%, transparent);
    --_hover: color-mix(in oklab, currentColor 7%, transparent);
    --_quiet: color-mix(in oklab, currentColor 86%, transparent);
    display: block;
    line-height: 1.45;
    text-align: start;
    overflow-wrap: anywhere;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* Measures the width alone: what is drawn for it cannot change it, so that measuring comes to an end. */
  .ruler {
    block-size: 0;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button,
  select,
  summary {
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
    position: relative;
    z-index: 4;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  h2,
  h3,
  h4 {
    margin: 0;
  }
  a {
    color: var(--_ink);
    text-underline-offset: 0.15em;
  }
  code {
    font-size: 0.9em;
  }
`;

export const styles = [base, toolsStyles, gridStyles, ...ramp];
