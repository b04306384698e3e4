import { css } from 'lit';

/** Letters on a ground of their own, whatever the cell's shade; told apart by signs and borders, with colours or without. */
export const ratingsStyles = css`
  .own {
    display: inline-block;
    margin-inline-start: 0.4em;
    padding-inline: 0.3em;
    border: 1px solid light-dark(#1c1e24, #eceef4);
    border-radius: 3px;
    background: light-dark(#fff, #1d2027);
    color: light-dark(#1c1e24, #eceef4);
    font-size: max(0.76em, 11px);
    font-weight: 600;
    line-height: 1.4;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    vertical-align: 0.06em;
    unicode-bidi: isolate;
  }
  .own[data-sign]::before {
    content: attr(data-sign);
    /* A letter, a sign and a number are one mark: in no direction of the page do they change places. */
    direction: ltr;
    unicode-bidi: isolate;
  }
  .own.short {
    background: light-dark(#1c1e24, #eceef4);
    color: light-dark(#fff, #14161b);
  }
  .own.unanswered {
    border-style: dashed;
  }
  .own.not-applicable {
    border-color: transparent;
    font-weight: 400;
  }
  .scroll .own {
    margin-inline-start: 0.15em;
    padding-inline: 0.1em;
  }
  .legend .own {
    margin-inline: 0 0.15em;
  }
  .yours {
    margin-block-start: 0.5em;
  }
  .yours .own {
    margin-inline-start: 0;
  }
  @media print {
    .own {
      print-color-adjust: exact;
    }
    [part='ratings'] .lead {
      display: inline;
    }
  }
`;
