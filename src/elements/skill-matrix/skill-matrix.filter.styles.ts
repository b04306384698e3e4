import { css } from 'lit';

/** What a search has found, what changes between two levels, and what stirs under the pointer. */
export const filterStyles = css`
  .found {
    display: block;
    font-size: 0.85em;
    color: var(--_quiet);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  tbody tr:not(.category):hover > *,
  button:is(.level, .chip):hover,
  .switcher button:hover {
    background: var(--_hover);
  }
  button.cell:hover {
    box-shadow: inset 0 0 0 2px var(--_ink);
  }
  @media (prefers-reduced-motion: no-preference) {
    .chevron {
      transition: transform 150ms;
    }
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
