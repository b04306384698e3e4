import { css } from 'lit';

/** The page printed as it is, which is not the result on paper: what is asked and answered, without what can only be pressed. */
export const printStyles = css`
  @media print {
    .wide {
      grid-template-columns: minmax(0, 1fr);
    }
    .wide > .stand {
      position: static;
      grid-row: auto;
      grid-column: 1;
    }
    .tools,
    .keys,
    .ways,
    .keep,
    button:not(.name),
    form,
    label:has(input[type='checkbox'], input[type='file']),
    .talk > details:not([open]) {
      display: none;
    }
    .skill {
      break-inside: auto;
    }
    .skill-name {
      break-after: avoid;
    }
    .option,
    .lines > li {
      break-inside: avoid;
    }
  }
`;
