import { css } from 'lit';

export const choiceStyles = css`
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
  }
  .choice button {
    min-block-size: max(24px, 2em);
    padding: 0.15em 0.8em;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: none;
  }
  .choice button:hover {
    background: var(--_hover);
  }
  .choice button[aria-pressed='true'] {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .choice button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .choice {
      display: none;
    }
  }
`;
