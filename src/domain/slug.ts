const LONGEST = 60;

/**
 * A name for each text that can stand in an address: its letters and digits in lower case, joined by `-`, at most 60
 * characters; texts that would get the same are numbered in their order.
 *
 * @param taken names that none of them may get
 */
export function slugsOf(texts: readonly string[], taken: readonly string[] = []): readonly string[] {
  const used = new Set(taken);
  const numbers = new Map<string, number>();
  return texts.map((text) => {
    const base = slugOf(text) || 'question';
    let slug = base;
    for (let n = numbers.get(base) ?? 2; used.has(slug); n++) {
      slug = `${cut(base, LONGEST - String(n).length - 1)}-${n}`;
      numbers.set(base, n + 1);
    }
    used.add(slug);
    return slug;
  });
}

/** One text as `slugsOf` names it; '' where it has neither letters nor digits. Marks belong to the letters before them: many scripts cannot be read without. */
export const slugOf = (text: string): string => cut((text.normalize('NFC').toLowerCase().normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('-'), LONGEST);

function cut(slug: string, length: number): string {
  // Not within a pair of surrogates.
  const whole = slug.length > length && /[\ud800-\udbff]/.test(slug[length - 1]!) ? length - 1 : length;
  return slug.slice(0, whole).replace(/-+$/, '');
}
