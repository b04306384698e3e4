import { css } from 'lit';
import { chartStyles } from '../../ui/chart/drawing.styles.js';
import { choiceStyles } from '../../ui/choice.styles.js';
import { hostStyles } from '../../ui/host.styles.js';
import { statesStyles } from '../../ui/states.styles.js';
import { textStyles } from '../../ui/text.styles.js';

const radarStyles = css`
  .root {
    --_l0: var(--_ink);
    --_l1: light-dark(oklch(0.55 0.15 45), oklch(0.78 0.12 60));
    --_l2: light-dark(oklch(0.5 0.12 160), oklch(0.8 0.12 165));
    --_l3: light-dark(oklch(0.5 0.18 330), oklch(0.8 0.12 325));
  }
  @supports (color: oklch(from currentColor l c h)) {
    .root {
      --_l0: var(--_tint);
      --_l1: oklch(from currentColor clamp(0.55, (0.6 - l) * -1000, 0.78) 0.13 50);
      --_l2: oklch(from currentColor clamp(0.5, (0.6 - l) * -1000, 0.8) 0.12 162);
      --_l3: oklch(from currentColor clamp(0.5, (0.6 - l) * -1000, 0.8) 0.15 328);
    }
  }
  .choice {
    margin-block-end: 0.9em;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.05em;
    font-weight: 650;
    text-wrap: balance;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
    margin-block: 0.5em 0.3em;
    padding: 0;
    list-style: none;
  }
  .legend li,
  .value {
    min-inline-size: 0;
  }
  .sample {
    inline-size: 2.6em;
    block-size: 0.92em;
    margin-inline-end: 0.15em;
    vertical-align: -0.08em;
  }
  .values {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em 1.2em;
    min-block-size: max(24px, 3.3em);
    align-content: start;
    padding: 0.35em 0.6em;
    border-radius: 6px;
    background: var(--_hover);
    cursor: default;
  }
  .values .name {
    font-weight: 650;
  }
  .hint,
  .about,
  .note {
    color: var(--_quiet);
  }
  .about,
  .note {
    margin-block-start: 0.6em;
    max-inline-size: 75ch;
    font-size: 0.92em;
    text-wrap: pretty;
  }
  .key {
    columns: 15em;
    column-gap: 1.6em;
    margin-block: 0.7em;
    padding-inline-start: 2.2em;
    font-size: 0.92em;
  }
  .key li {
    break-inside: avoid;
  }
  .key .current {
    font-weight: 650;
  }
  .key li::marker {
    font-variant-numeric: tabular-nums;
  }
  details,
  .take-row {
    margin-block-start: 0.6em;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    margin-block-start: 0.4em;
    font-size: 0.95em;
  }
  caption {
    padding-block-end: 0.3em;
    color: var(--_quiet);
    text-align: start;
  }
  th,
  td {
    padding-block: 0.3em;
    padding-inline: 0 0.9em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  th[scope='row'] {
    font-weight: 400;
  }
  @media (prefers-reduced-motion: no-preference) {
    .spoke {
      transition: stroke 150ms;
    }
  }
  @media (forced-colors: active) {
    .line,
    .ring,
    .spoke {
      stroke: CanvasText;
    }
    .ring,
    .spoke {
      stroke: GrayText;
    }
    .spoke.current {
      stroke: Highlight;
      stroke-width: 3;
    }
    .marker {
      fill: CanvasText;
      stroke: Canvas;
    }
    .area {
      fill: none;
    }
    text,
    text.step {
      fill: CanvasText;
    }
    text.step {
      stroke: Canvas;
    }
    .values {
      border: 1px solid;
    }
  }
  @media print {
    .values,
    details > summary {
      display: none;
    }
    .figure,
    tr {
      break-inside: avoid;
    }
    .area,
    .marker {
      print-color-adjust: exact;
    }
  }
`;

export const styles = [hostStyles, statesStyles, textStyles, choiceStyles, chartStyles, radarStyles];
