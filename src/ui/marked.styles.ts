import { css } from 'lit';

/** What a search has found. */
export const markedStyles = css`
  mark {
    background: light-dark(#ffe59a, #6b5300);
    color: light-dark(#1c1e24, #eceef4);
    border-radius: 2px;
  }
`;
