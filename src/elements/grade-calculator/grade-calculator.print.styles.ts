import { css } from 'lit';

/** The page printed as it is, which is not the result on paper: what is asked and answered, without what can only be pressed. */
export const printStyles = css`
  @media print {
    .wide > .stand {
      position: static;
    }
    .tools,
    .keys,
    .ways,
    .keep,
    .what-if:not(.on),
    button:not(.name),
    form,
    label:has(input[type='checkbox'], input[type='file']),
    .talk > details:not([open]),
    .note:is(details):not([open]) {
      display: none;
    }
    /* Browsers break a column of blocks where they should, and a grid where they happen to. */
    .calculator,
    .ask,
    .skill,
    .steps,
    [part='category'] {
      display: block;
    }
    .calculator > * {
      margin-block-end: 1.6em;
    }
    .skill-name {
      break-after: avoid;
    }
    .step,
    .lines > li {
      break-inside: avoid;
    }
  }
`;
