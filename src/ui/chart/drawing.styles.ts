import { css } from 'lit';

/** The drawing: its lines, their markers, its letters. */
export const chartStyles = css`
  .figure {
    display: flex;
    justify-content: center;
    margin-block: 0.4em;
  }
  .chart {
    flex: 0 1 auto;
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
    touch-action: manipulation;
  }
  /*
   * The whole drawing is turned round, and each text within it back around the point that it stands at, which is where its own
   * coordinates begin; so it comes to the other side of that point. Not around its own middle: WebKit has no such box of a text.
   */
  .chart:dir(rtl),
  .chart:dir(rtl) text {
    scale: -1 1;
  }
  .chart:dir(rtl) text {
    transform-origin: 0 0;
  }
  .chart:dir(rtl) text[text-anchor='start'] {
    text-anchor: end;
  }
  .chart:dir(rtl) text[text-anchor='end'] {
    text-anchor: start;
  }
  .ground {
    fill: none;
    pointer-events: all;
  }
  .ring,
  .spoke {
    fill: none;
    stroke: var(--_line);
    stroke-width: 0.8;
  }
  .spoke.current {
    stroke: currentColor;
    stroke-width: 1.6;
  }
  text {
    fill: currentColor;
    letter-spacing: normal;
    word-spacing: normal;
    font-size: 9px;
    user-select: none;
  }
  text.step {
    fill: var(--_quiet);
    font-size: 8px;
    stroke: var(--_paper);
    stroke-width: 2.5px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  text.current {
    font-weight: 700;
  }
  .l0 {
    --_own: var(--_l0);
  }
  .l1 {
    --_own: var(--_l1);
    --_dash: 6 4;
  }
  .l2 {
    --_own: var(--_l2);
    --_dash: 0.1 4;
    --_cap: round;
  }
  .l3 {
    --_own: var(--_l3);
    --_dash: 12 3 2 3;
  }
  .area {
    fill: var(--_own);
    opacity: 0.14;
  }
  .line {
    fill: none;
    stroke: var(--_own);
    stroke-width: 2;
    stroke-dasharray: var(--_dash, none);
    stroke-linecap: var(--_cap, butt);
    stroke-linejoin: round;
  }
  .marker {
    fill: var(--_own);
    stroke: var(--_paper);
    stroke-width: 0.8;
  }
`;
