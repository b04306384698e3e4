/** Text in lines, whatever it is: what is too long is cut where one may, and ends in "…". */
import { widthOf } from '../ui/chart/words.js';

/** `widthOf` is what the widest fonts need; of those that a picture names, a line is never more than this part of it. */
const PART = 0.88;
/** How much wider bold letters are. */
const BOLD = 1.06;

export interface Setting {
  /** Font size, in pixels. */
  readonly size: number;
  /** Of a line, in pixels. */
  readonly width: number;
  readonly most: number;
  readonly bold?: boolean;
}

/** No less than a line of text is wide, in pixels. */
export const pixels = (text: string, size: number, bold = false): number => Math.ceil(widthOf(text) * size * PART * (bold ? BOLD : 1));

let graphemes: Intl.Segmenter | undefined;
const lettersOf = (word: string): Iterable<string> =>
  /^[ -~]*$/.test(word) ? word : Array.from((graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })).segment(word), ({ segment }) => segment);

export function wrapped(text: string, { size, width, most, bold = false }: Setting): readonly string[] {
  const fits = (line: string): boolean => pixels(line, size, bold) <= width;
  const lines: string[] = [];
  for (const paragraph of text.trim().split(/\r\n?|\n/)) {
    let line = '';
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      if (lines.length > most) break;
      const longer = line === '' ? word : `${line} ${word}`;
      if (fits(longer)) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      line = '';
      if (fits(word)) line = word;
      else {
        for (const letter of lettersOf(word)) {
          if (lines.length > most) break;
          if (line !== '' && !fits(line + letter)) {
            lines.push(line);
            line = '';
          }
          line += letter;
        }
      }
    }
    lines.push(line);
    if (lines.length > most) break;
  }
  if (lines.length <= most) return lines;
  const last = [...lettersOf(lines[most - 1]!)];
  while (last.length > 1 && !fits(`${last.join('')} …`)) last.pop();
  return [...lines.slice(0, most - 1), `${last.join('').trimEnd()} …`];
}
