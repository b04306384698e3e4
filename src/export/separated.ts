/** Rows as text with separators (RFC 4180), which no program takes for formulas. */

/**
 * What programs for sheets take for a formula, its full-width twins among them, and white space that some take away before they look.
 * One apostrophe more before it makes it text; a program that reads the file takes one away wherever this matches again. So what
 * began with an apostrophe itself comes back as it was.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A text that is a text in every sheet. */
export const guarded = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);

/** What `guarded` has made, as it was. */
export const unguarded = (value: string): string => (value.startsWith("'") && FORMULA.test(value) ? value.slice(1) : value);

export function separated(rows: readonly (readonly string[])[], separator: ',' | '\t'): string {
  const special = new RegExp(`["\r\n${separator}]|^\\s|\\s$`);
  const field = (value: string): string => {
    const safe = guarded(value);
    return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rows.map((row) => `${row.map(field).join(separator)}\r\n`).join('');
}
