import { css, type CSSResult } from 'lit';
import { paperStyles } from '../../ui/paper.styles.js';
import { ramp } from '../../ui/ramp.styles.js';

/** Sizes of the table's letters in pt, from roomy to the smallest that can be read on paper: `.z0` and so on; `close` below the first two. */
export const SIZES = [10, 9, 8.5, 8, 7.6, 7.3, 7, 6.75, 6.5] as const;
const sizes: CSSResult = SIZES.map((size, i) => css`.z${i} { font-size: ${size}pt; }`).reduce((all, size) => css`${all}${size}`);

const matrixPaperStyles = css`
  @page {
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font: 8pt system-ui, sans-serif;
      color: #444;
    }
  }
  header {
    display: grid;
    gap: 0.1em;
    padding-block-end: 0.5em;
    border-block-end: 1.5pt solid var(--_ink);
  }
  .role {
    font-weight: 600;
    color: var(--_ink);
  }
  .facts,
  footer {
    color: var(--_quiet);
    font-size: 0.9em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    margin-block: 0.6em;
  }
  .swatch,
  .sign {
    display: inline-block;
    min-inline-size: 1.7em;
    padding-inline: 0.3em;
    border: 0.5pt solid;
    border-radius: 2pt;
    text-align: center;
    font-size: 0.85em;
    font-weight: 600;
  }
  .sign {
    border-color: transparent;
  }
  .matrix {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    line-height: 1.2;
  }
  .matrix :is(th, td) {
    padding: 0.22em 0.4em;
    border-block-end: 0.5pt solid var(--_line);
    font-weight: 400;
  }
  .matrix td {
    border: 0.5pt solid #fff;
    border-block-end-color: var(--_line);
    text-align: center;
    font-weight: 600;
  }
  .matrix th[scope='row'] {
    padding-inline-start: 0.8em;
    text-align: start;
  }
  .matrix thead th {
    border-block-end: 1pt solid #000;
    text-align: center;
    font-weight: 650;
    vertical-align: bottom;
  }
  col.skills {
    inline-size: 42%;
  }
  .matrix thead .skills {
    text-align: start;
  }
  .matrix .groups th {
    border-block-end: 0.5pt solid var(--_line);
    font-weight: 550;
  }
  .matrix thead td {
    border: 0;
  }
  .matrix .category th {
    padding-block-start: 0.5em;
    padding-inline-start: 0;
    text-align: start;
    font-weight: 650;
    color: var(--_ink);
  }
  .matrix tr {
    break-inside: avoid;
  }
  .matrix .category {
    break-after: avoid;
  }
  .none {
    color: var(--_quiet);
  }
  .mark {
    padding-inline-start: 0.1em;
  }
  .own {
    font-weight: 400;
    font-size: 0.9em;
  }
  .close .matrix {
    line-height: 1.1;
  }
  .close .matrix :is(th, td) {
    padding-block: 0.05em;
  }
  .close .matrix .category th {
    padding-block-start: 0.22em;
  }
  .close .legend {
    margin-block: 0.35em;
  }
  .notes {
    break-before: page;
    font-size: 8.5pt;
  }
  .notes h1 {
    padding-block-end: 0.4em;
    font-size: 1.6em;
  }
  .columns {
    columns: 2;
    column-gap: 8mm;
  }
  .notes h2 {
    padding-block: 0.5em 0.2em;
    color: var(--_ink);
    font-size: 1.25em;
  }
  .notes h3 {
    padding-block: 0.5em 0.15em;
    font-size: 1.05em;
    font-weight: 650;
    break-after: avoid;
  }
  .note {
    margin-block-end: 0.25em;
  }
  /* Names alone have no direction of their own: they follow the page's. */
  .when {
    unicode-bidi: normal;
    break-after: avoid;
  }
  .words {
    white-space: pre-line;
    orphans: 2;
    widows: 2;
  }
  ul {
    padding-inline-start: 1.3em;
  }
  a {
    color: inherit;
  }
  footer {
    display: grid;
    gap: 0.3em;
    margin-block-start: 1.5em;
    padding-block-start: 0.6em;
    border-block-start: 0.5pt solid var(--_line);
  }
`;

export const sheets = [paperStyles, ramp, sizes, matrixPaperStyles];
