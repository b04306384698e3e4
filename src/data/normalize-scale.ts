import type { ProficiencyInput } from '../model/schema.js';
import type { Proficiency, Text } from '../model/types.js';
import { distinctNames, nfc, ownText, type Reading } from './reading.js';
import type { Path } from './check.js';

/** The steps of a scale, lowest first, each with an abbreviation of its own. */
export function readScale(reading: Reading, scale: readonly ProficiencyInput[], path: Path, lang: string | undefined): readonly Proficiency[] {
  const steps = distinctNames(reading, scale, path);
  const abbrs = abbreviations(
    steps.map(([step]) => step),
    lang,
    (abbr, at) =>
      reading.report.add('matrix/duplicate-abbreviation', [...path, steps[at]![1], 'abbr'], `The abbreviation "${abbr}" stands for two steps.`),
  );
  return steps.map(([step, index], i) => ({ ...step, id: nfc(step.id), abbr: abbrs[i] ?? String(index + 1), rank: i + 1, steps: steps.length }));
}

let graphemes: Intl.Segmenter | undefined;
/** The first segmenter of a page reads data for longer than a matrix takes to draw: Latin letters need none. */
function startOf(name: string): readonly string[] {
  const start = name.slice(0, 60);
  if (/^[ -~]*$/.test(start)) return [...start.slice(0, 3)];
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(graphemes.segment(start), ({ segment }) => segment).slice(0, 3);
}

/**
 * An abbreviation for each: its own, or the shortest start of its name that is nobody else's (at most three graphemes),
 * or its rank.
 */
export function abbreviations(
  items: readonly { readonly name: Text; readonly abbr?: Text | undefined }[],
  lang: string | undefined,
  onDuplicate?: (abbr: string, index: number) => void,
): readonly Text[] {
  const used = new Set<string>();
  const own = items.map(({ abbr }, i) => {
    if (abbr === undefined) return undefined;
    const text = ownText(abbr, lang);
    if (onDuplicate && used.has(text)) {
      onDuplicate(text, i);
      return undefined;
    }
    used.add(text);
    return abbr;
  });
  const starts = items.map(({ name }) => {
    const letters = startOf(ownText(name, lang));
    return letters.map((_, i) => letters.slice(0, i + 1).join(''));
  });
  return own.map((abbr, i) => {
    if (abbr !== undefined) return abbr;
    const free = starts[i]!.find((start) => !used.has(start) && starts.every((others, j) => j === i || own[j] !== undefined || !others.includes(start)));
    const made = free ?? String(i + 1);
    used.add(made);
    return made;
  });
}
