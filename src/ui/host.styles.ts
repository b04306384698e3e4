import { css } from 'lit';

/** The ground of every widget: what it takes of the page and what it does not, its colours, its letters, its focus. */
export const hostStyles = css`
  :host {
    display: block;
    min-block-size: var(--skill-min-block-size, auto);
  }
  /* Of what a page hands down this much is taken; all else that inherits begins anew, or a quotation's capitals and shadows would be ours. */
  .root {
    all: initial;
    color: inherit;
    color-scheme: inherit;
    font-family: inherit;
    font-size: max(1em, 12px);
    letter-spacing: inherit;
    word-spacing: inherit;
    visibility: inherit;
    pointer-events: inherit;
    print-color-adjust: inherit;
    forced-color-adjust: inherit;
    -webkit-font-smoothing: inherit;
    -webkit-locale: inherit;
    --_accent: var(--skill-accent, #3a5fd0);
    --_ink: light-dark(oklch(from var(--_accent) 0.45 c h), oklch(from var(--_accent) 0.8 calc(c * 0.7) h));
    --_tint: var(--_ink);
    --_paper: Canvas;
    --_line: color-mix(in oklab, currentColor 16%, transparent);
    --_hover: color-mix(in oklab, currentColor 7%, transparent);
    --_quiet: color-mix(in oklab, currentColor 86%, transparent);
    display: block;
    position: relative;
    line-height: 1.45;
    user-select: text;
    overflow-wrap: anywhere;
  }
  /* A page may be dark without saying so by color-scheme: what letters stand on, and coloured letters, follow the page's own letters. */
  @supports (color: oklch(from currentColor l c h)) {
    .root {
      --_tint: color-mix(in oklab, oklch(from var(--_accent) 0.62 calc(c * 1.6) h) 55%, oklch(from currentColor clamp(0.2, (l - 0.6) * 1000, 0.95) 0 0));
      --_paper: oklch(from currentColor clamp(0.19, (0.6 - l) * 1000, 1) 0 0);
    }
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
  /* Beside its line, but within the root: wherever it stood, at the end of a line or outside of a box that scrolls, a page would scroll to it. */
  .hidden {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1px;
    block-size: 1px;
    margin-block: -1px;
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
    word-spacing: inherit;
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
  dl,
  dd {
    margin: 0;
  }
`;
