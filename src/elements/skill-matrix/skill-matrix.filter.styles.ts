import { css } from 'lit';

/** What a search has found, what changes between two levels, and what later words are written in. */
export const filterStyles = css`
  ol,
  h2,
  h3,
  h4 {
    margin: 0;
  }
  a {
    color: var(--_tint);
    text-underline-offset: 0.15em;
  }
  code {
    font-size: 0.9em;
  }
  details.banner {
    display: block;
  }
  .banner > details {
    flex: 1 1 100%;
  }
  .found {
    display: block;
    font-size: 0.85em;
    color: var(--_quiet);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  mark {
    background: light-dark(#ffe59a, #6b5300);
    color: light-dark(#1c1e24, #eceef4);
    border-radius: 2px;
  }
  td.change {
    font-size: 0.9em;
  }
  .arrow {
    margin-inline-end: 0.35em;
  }
  .arrow.raised::before {
    content: '↑' / '';
  }
  .arrow.lowered::before {
    content: '↓' / '';
  }
  .arrow:is(.new, .mandatory)::before {
    content: '+' / '';
  }
  .arrow:is(.dropped, .optional)::before {
    content: '−' / '';
  }
  /* A comparison has three columns: two levels and the words for what changes, which take the most room. */
  .narrow col.names:has(~ col:nth-child(4)) {
    inline-size: 30%;
  }
  .narrow col.names ~ col:nth-child(4) {
    inline-size: 28%;
  }
`;
