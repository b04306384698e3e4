/** The figures as tables: aligned on the console, in Markdown in a file. */
import { FIGURES, format } from './figures.mjs';

/**
 * One size: a row a figure, a column a contender. A cell holds the median, in brackets the middle half of the runs, and the
 * ratio to the static table.
 *
 * @returns {string[][]} the head first
 */
export function rowsOf(results, contenders) {
  const ids = Object.keys(contenders);
  const cell = (figure, it) => {
    if (!it) return '';
    const { value, ratio } = it;
    const show = (number) => format(figure.unit, number);
    const spread = value.q1 === value.q3 ? '' : ` (${show(value.q1)}–${show(value.q3)})`;
    return `${show(value.median)}${spread}${ratio ? ` ${ratio.median.toFixed(2)} ×` : ''}`;
  };
  const unit = ({ unit: name }) => (name === 'count' || name === 'shift' ? '' : `, ${name}`);
  const rows = FIGURES.filter(({ id }) => ids.some((contender) => results[contender][id])).map((figure) => [
    `${figure.label}${figure.net ? ' ¹' : ''}${unit(figure)}`,
    ...ids.map((id) => cell(figure, results[id][figure.id])),
  ]);
  return [['', ...ids.map((id) => contenders[id].name)], ...rows];
}

export const targetRows = (judged) => [['target', 'promised', 'measured', ''], ...judged.map(({ what, limit, value, verdict }) => [what, limit, value, verdict])];

export function aligned(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((text, column) => text.padEnd(widths[column])).join('  ').trimEnd()).join('\n');
}

export function markdown(rows) {
  const line = (row) => `| ${row.map((text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')).join(' | ')} |`;
  return [line(rows[0]), `|${'---|'.repeat(rows[0].length)}`, ...rows.slice(1).map(line)].join('\n');
}

/** What the signs in the tables mean. */
export const LEGEND = 'Median (middle half of the runs), ratio × to the static table of the same round. ¹ less what the empty page takes.';

/**
 * @param {{ command: string, date: string, machine: string, sizes: { size: string, rounds: number, rows: string[][] }[], targets: string[][] }} report
 */
export const report = ({ command, date, machine, sizes, targets }) => `# Speed

\`${command}\`, ${date}, on ${machine}.

Each contender is a page of its own, visited by turns in one browser, each time in a new browser context; the second visit is
in the same context. Main-thread time is CPU time of the page's main thread, times until painted or answered are by the clock.
Where a size has more than 300 skills, \`<skill-matrix>\` starts folded; the references draw every row.
An answer's time by the clock includes the wait for the screen's next beat, so the promise is held against the work.
A search that finds many rows in a large document is answered by the first of them; the work until the last one has a row of its own.
Where the time goes and what has been tried: [README.md](README.md).

${LEGEND}

## Promises

${markdown(targets)}

${sizes.map(({ size, rounds, rows }) => `## ${size}, ${rounds} rounds\n\n${markdown(rows)}`).join('\n\n')}
`;
