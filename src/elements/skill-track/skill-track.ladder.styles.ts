import { css } from 'lit';

/** The ladder: beside each other where there is room, below each other where there is not. */
export const ladderStyles = css`
  .ladder {
    container-type: inline-size;
    --_rail: color-mix(in oklab, currentColor 34%, transparent);
  }
  .ladder :is(ol, ul) {
    padding: 0;
    list-style: none;
  }
  .path {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.7em 0;
    min-inline-size: 0;
  }
  .path:has(> .fork) {
    align-items: center;
  }
  .ladder li {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .rung,
  .fork,
  .branches > li {
    display: flex;
    align-items: center;
  }
  /* What connects a rung with the one before it. */
  .rung::before,
  .fork::before {
    content: '';
    flex: none;
    inline-size: 1.3em;
    block-size: 1px;
    background: var(--_rail);
  }
  .ladder > .path > :is(.rung, .fork):first-child::before,
  .ladder > .path > .group:first-child > .path > .rung:first-child::before,
  .branches > li > .path > .rung:first-child::before {
    content: none;
  }
  .over {
    display: block;
    color: var(--_quiet);
    font-size: max(0.82em, 11px);
  }
  .group > .over {
    margin-inline-start: 1.6em;
    margin-block-end: 0.2em;
  }
  .ladder > .path > .group:first-child > .over {
    margin-inline-start: 0;
  }
  .ladder button {
    display: grid;
    align-content: center;
    min-inline-size: 0;
    min-block-size: 2.4em;
    padding: 0.4em 0.85em;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: none;
    text-align: start;
  }
  .ladder button:hover {
    background: var(--_hover);
  }
  .ladder [aria-current] {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }
  .ladder .name {
    font-weight: 600;
  }
  .brings {
    color: var(--_quiet);
    font-size: max(0.82em, 11px);
  }
  .fork {
    flex-wrap: wrap;
  }
  .fork > .over {
    flex: none;
    max-inline-size: 6em;
    margin-inline: 0.5em;
  }
  .branches {
    min-inline-size: 0;
  }
  .branches > li {
    position: relative;
    gap: 0.6em;
    padding-block: 0.35em;
    padding-inline-start: 1.3em;
  }
  .branches > li::before,
  .branches > li::after {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    background: var(--_rail);
  }
  .branches > li::before {
    inset-block-start: 50%;
    inline-size: 1em;
    block-size: 1px;
  }
  .branches > li::after {
    inset-block: 0;
    inline-size: 1px;
  }
  .branches > li:first-child::after {
    inset-block-start: 50%;
  }
  .branches > li:last-child::after {
    inset-block-end: 50%;
  }
  /* Branches that meet again. */
  .fork:not(:last-child) > .branches {
    padding-inline-end: 0.8em;
    border-inline-end: 1px solid var(--_rail);
  }
  @container (max-width: 36em) {
    .path,
    .path:has(> .fork) {
      flex-direction: column;
      align-items: stretch;
      gap: 0;
    }
    .rung,
    .fork,
    .branches > li {
      flex-direction: column;
      align-items: stretch;
      gap: 0;
    }
    .rung::before,
    .fork::before {
      inline-size: 1px;
      block-size: 0.7em;
      margin-inline-start: 1.1em;
    }
    .ladder button {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: baseline;
      gap: 0 1em;
    }
    .group > .over {
      margin-block: 0.5em 0;
    }
    .fork > .over,
    .fork:not(:last-child) > .branches {
      max-inline-size: none;
      padding-inline-end: 0;
      border: 0;
    }
    .branches {
      margin-inline-start: 1.1em;
    }
    .branches > li {
      padding-block: 0.4em;
    }
    .branches > li::before {
      inset-block-start: 1.4em;
    }
    .branches > li:first-child::after {
      inset-block-start: 0;
    }
    .branches > li:last-child::after {
      inset-block: 0 calc(100% - 1.4em);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .ladder button {
      transition: background-color 150ms;
    }
  }
  @media (forced-colors: active) {
    .rung::before,
    .fork::before,
    .branches > li::before,
    .branches > li::after {
      background: CanvasText;
    }
    .ladder [aria-current] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .ladder [aria-current] .brings {
      color: inherit;
    }
  }
`;
