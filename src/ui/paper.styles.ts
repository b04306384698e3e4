import { css } from 'lit';

/** What every printed document stands on: the paper, its margins, its letters, its colours. */
export const paperStyles = css`
  @page {
    size: portrait;
    margin: 14mm 14mm 15mm;
  }
  :root {
    color-scheme: only light;
    --_accent: var(--skill-accent, #3a5fd0);
    --_ink: oklch(from var(--_accent) 0.45 c h);
    --_tint: var(--_ink);
    --_paper: #fff;
    --_line: #c8c8c8;
    --_hover: #f1f1f1;
    --_quiet: #444;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  body {
    block-size: auto;
    margin: 0;
    background: #fff;
    color: #000;
    font-family: system-ui, sans-serif;
    font-size: 10pt;
    line-height: 1.38;
    overflow-wrap: anywhere;
  }
  body.small {
    font-size: 8.5pt;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  table,
  figure {
    margin: 0;
  }
  /* The frame's empty document has no doctype, so tables take after no one by themselves. */
  table {
    font: inherit;
    color: inherit;
  }
  h1 {
    font-size: 1.9em;
    font-weight: 650;
    line-height: 1.15;
    text-wrap: balance;
  }
  h2 {
    padding-block-end: 0.25em;
    font-size: 1.1em;
    font-weight: 650;
    break-after: avoid;
  }
  /* A sentence runs as its own language does, beside names of any other; it begins where the page's own lines do. */
  h1,
  h2,
  p,
  li {
    unicode-bidi: plaintext;
    text-align: left;
  }
  :is(h1, h2, p, li):dir(rtl) {
    text-align: right;
  }
  .quiet {
    color: var(--_quiet);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
