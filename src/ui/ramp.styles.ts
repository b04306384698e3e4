import { css, type CSSResult } from 'lit';

const SHADES = 12;
/** Above this lightness dark letters, below it light ones: with either, the contrast is at least 4.5 : 1 at this point. */
const TURN = 0.62;
const MARGIN = 0.08;

/**
 * A sequence of one hue: `.s0` the faintest to `.s11` the strongest, each with letters that can be read on it. On a light
 * page it runs from light to dark, on a dark page the other way, so that more always stands out more.
 */
export const ramp: CSSResult = Array.from({ length: SHADES }, (_, i) => {
  const part = i / (SHADES - 1);
  const light = skipTurn(0.945 - 0.565 * part);
  const dark = skipTurn(0.3 + 0.56 * part);
  const chroma = 0.22 + 0.78 * part;
  return css`
    .s${i} {
      background-color: light-dark(oklch(from var(--_accent) ${light} calc(c * ${chroma}) h), oklch(from var(--_accent) ${dark} calc(c * ${0.35 + 0.35 * part}) h));
      color: light-dark(oklch(from var(--_accent) ${light > TURN ? 0.25 : 0.99} ${light > TURN ? 0.05 : 0} h), oklch(from var(--_accent) ${dark > TURN ? 0.2 : 0.98} ${dark > TURN ? 0.04 : 0} h));
    }
  `;
}).reduce((all, shade) => css`${all}${shade}`);

/** Keeps a lightness away from the point at which neither dark nor light letters have much to spare. */
function skipTurn(lightness: number): number {
  const distance = lightness - TURN;
  return Math.round((Math.abs(distance) < MARGIN ? TURN + (distance < 0 ? -MARGIN : MARGIN) : lightness) * 1000) / 1000;
}
