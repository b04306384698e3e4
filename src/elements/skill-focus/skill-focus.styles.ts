import { css } from 'lit';
import { choiceStyles } from '../../ui/choice.styles.js';
import { hostStyles } from '../../ui/host.styles.js';
import { statesStyles } from '../../ui/states.styles.js';
import { textStyles } from '../../ui/text.styles.js';

const focusStyles = css`
  .choice {
    margin-block-end: 0.9em;
  }
  .levels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 1.4em 1.6em;
  }
  .level {
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_line);
  }
  .level.selected {
    border-inline-start: 4px solid var(--_ink);
    padding-inline-start: calc(0.9em - 2px);
  }
  .level :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.05em;
    font-weight: 650;
  }
  .about {
    color: var(--_quiet);
  }
  ul {
    padding-inline-start: 1.4em;
    margin-block-start: 0.3em;
  }
  /* A text that runs the other way has its mark at its own start. */
  ul:dir(rtl) {
    padding-inline-end: 1.1em;
  }
  li {
    margin-block: 0.2em;
    max-inline-size: 60ch;
  }
  li::marker {
    color: var(--_quiet);
  }
`;

export const styles = [hostStyles, statesStyles, textStyles, choiceStyles, focusStyles];
