import { css } from 'lit';

/** How far one has come, level by level: a bar each, with its name, its marks and its share. */
export const barsStyles = css`
  .bars {
    display: grid;
    gap: 0.65em;
    margin-block: 0.4em 0.6em;
    padding: 0;
    list-style: none;
  }
  .bar-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
  }
  .level-name {
    font-weight: 550;
  }
  .share {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .mark,
  .note:not(details) {
    padding-inline: 0.5em;
    border: 1px solid var(--_line);
    border-radius: 999px;
    font-size: 0.82em;
  }
  .mark.grade {
    border-color: var(--_ink);
    background: var(--_ink);
    color: light-dark(#fff, #14161b);
  }
  .bars svg {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    margin-block: 0.2em;
    border-radius: 4px;
  }
  .bars svg:dir(rtl) {
    scale: -1 1;
  }
  .bars path {
    stroke-width: 6;
    vector-effect: none;
  }
  .bars .all {
    stroke: var(--_line);
  }
  .bars .reach {
    stroke: color-mix(in oklab, var(--_ink) 38%, transparent);
  }
  .bars .met {
    stroke: var(--_ink);
  }
  .bars .enough {
    stroke: currentColor;
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }
  @media (forced-colors: active) {
    .mark.grade {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    /* A frame to be filled, and less high than it: the mark is seen above and below, however far one has come. */
    .bars svg {
      block-size: 14px;
      border: 1px solid CanvasText;
    }
    .bars .all {
      stroke: Canvas;
    }
    .bars .reach {
      stroke: CanvasText;
      stroke-width: 1;
    }
    .bars .met {
      stroke: Highlight;
      stroke-width: 3;
    }
    .bars .enough {
      stroke: CanvasText;
    }
  }
`;
