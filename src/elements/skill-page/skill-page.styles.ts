import { css } from 'lit';
import { hostStyles } from '../../ui/host.styles.js';
import { statesStyles } from '../../ui/states.styles.js';
import { textStyles } from '../../ui/text.styles.js';

const pageStyles = css`
  /* In plain flow: as rows of a grid Firefox loses their heights where the host is as wide as its content and its place becomes wider. */
  .page > * + * {
    margin-block-start: 2.4em;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.2em;
    padding: 0;
    list-style: none;
  }
  nav {
    padding-block: 0.35em;
    border-block: 1px solid var(--_line);
  }
  nav a {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 0.2em;
  }
  section {
    scroll-margin-block-start: calc(var(--skill-sticky-top, 0px) + 1em);
  }
  section > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-end: 0.7em;
    font-size: 1.35em;
    line-height: 1.25;
    font-weight: 650;
    text-wrap: balance;
  }
  @media print {
    nav {
      display: none;
    }
  }
`;

export const styles = [hostStyles, statesStyles, textStyles, pageStyles];
