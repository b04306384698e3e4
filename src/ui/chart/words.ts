/** Text in lines of a given width, without a browser to measure it: widths are what the widest of usual fonts need. */

/** In parts of the font size. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[mwMW@%—…]/u, 1.02],
  [/[A-Z&+<=>~]/u, 0.82],
  [/[\x20-\x7e]/u, 0.64],
  [/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Latin}]/u, 0.95],
];
/** An ideograph, an emoji, whatever else there is. */
const WIDEST = 1.15;

const known = new Map<string, number>();
const widthOfLetter = (letter: string): number => {
  const width = known.get(letter) ?? WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? WIDEST;
  // The letters that a language has; of a hostile text not every one there is.
  if (known.size < 500) known.set(letter, width);
  return width;
};

/** No less than the text is wide, in parts of the font size. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOfLetter(letter);
  return width;
}

/** Where a line may end: at a space, and beside any sign of a script that is written without spaces. */
const PIECES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\p{P}*|\s+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/**
 * The text in lines that are at most so wide, as even as they can be. Words are never broken.
 *
 * @param width in parts of the font size
 * @returns undefined where so many lines do not hold it
 */
export function linesOf(text: string, width: number, most: number): readonly string[] | undefined {
  // Whatever is longer than all the lines is not looked at any further.
  if (widthOf(text.trim()) > width * most) return undefined;
  const lines = fill(text, width, most);
  if (!lines || lines.length < 2) return lines;
  let [low, high] = [width / lines.length / 2, width];
  let best = lines;
  for (let i = 0; i < 6; i++) {
    const middle = (low + high) / 2;
    const tried = fill(text, middle, lines.length);
    if (tried) [best, high] = [tried, middle];
    else low = middle;
  }
  return best;
}

function fill(text: string, width: number, most: number): readonly string[] | undefined {
  const lines: string[] = [];
  let [line, space] = ['', ''];
  for (const piece of text.trim().match(PIECES) ?? []) {
    if (/^\s/u.test(piece)) {
      space = ' ';
      continue;
    }
    const longer = line === '' ? piece : line + space + piece;
    space = '';
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = piece;
    if (lines.length >= most || widthOf(piece) > width) return undefined;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Which way a text runs: that of its first letter that runs any way. */
export const runsLeft = (text: string): boolean => /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text);
