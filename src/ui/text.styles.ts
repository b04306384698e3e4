import { css } from 'lit';

/** What longer texts are written in: headings, numbered lists, links, code, what is folded in a banner. Apart, since the matrix draws none of it at first. */
export const textStyles = css`
  ol,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
  }
  a {
    color: var(--_tint);
    text-underline-offset: 0.15em;
  }
  /* What runs in a direction of its own stands at the side of what it is in. */
  :where([dir='auto'], bdi) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
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
`;
