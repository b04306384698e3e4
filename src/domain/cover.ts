/** How to cover several needs at the least cost: which of its options each item takes. */

/** The rows that an option covers; each option of an item covers all that the one before it covers, and costs more. */
export interface Option {
  readonly cost: number;
  readonly rows: readonly number[];
}

export interface Item {
  /** What it adds to each row that it covers. */
  readonly weight: number;
  readonly options: readonly Option[];
  /** Index of the lowest option that it must take; -1: it may take none. */
  readonly least: number;
}

/** Index of the option that each item takes; -1: none. */
export type Picks = readonly number[];

/** How many picks the search for a better one looks at: then the best that is known is returned without proof. */
const PATIENCE = 10_000;
const ROUNDS = 300;
const ROUNDING = 1e-6;

/**
 * Picks that give each row at least what it needs. None of them can be lowered alone. `isCheapest` says that it is proved that
 * nothing costs less, which is looked for where all weights are 1 and costs are whole. Undefined: all items together are not enough.
 *
 * The proof: every price for covering a row gives a lower bound of the cost (Lagrange), the best prices are approached step by
 * step, and what the bound leaves open is searched through, as far as that is few.
 */
export function cheapestCover(items: readonly Item[], needs: readonly number[], isWhole: boolean): { readonly picks: Picks; readonly isCheapest: boolean } | undefined {
  const all = items.map(({ options }) => options.length - 1);
  if (!isCovered(items, needs, all)) return undefined;
  const first = lowered(items, needs, all, items.map(({ weight, options }) => (options.at(-1)?.cost ?? 0) / weight));
  if (!isWhole) return { picks: first, isCheapest: false };
  const { best, bound, prices } = priced(items, needs, first);
  if (Math.ceil(bound - ROUNDING) >= costOf(items, best)) return { picks: best, isCheapest: true };
  return searched(items, needs, prices, best);
}

export const costOf = (items: readonly Item[], picks: Picks): number => picks.reduce((sum, pick, i) => sum + (items[i]!.options[pick]?.cost ?? 0), 0);

function coverage(items: readonly Item[], picks: Picks, rows: number): number[] {
  const covered = Array<number>(rows).fill(0);
  picks.forEach((pick, i) => {
    for (const row of items[i]!.options[pick]?.rows ?? []) covered[row]! += items[i]!.weight;
  });
  return covered;
}

const isCovered = (items: readonly Item[], needs: readonly number[], picks: Picks): boolean => coverage(items, picks, needs.length).every((it, row) => it >= needs[row]!);

/** Lowers each pick as far as all needs stay covered, those with the highest key first, and of equal ones the last. */
function lowered(items: readonly Item[], needs: readonly number[], picks: Picks, keys: readonly number[]): Picks {
  const found = [...picks];
  const covered = coverage(items, picks, needs.length);
  const order = picks.map((_, i) => i).sort((a, b) => keys[b]! - keys[a]! || b - a);
  for (const i of order) {
    const { weight, options, least } = items[i]!;
    const from = options[found[i]!]?.rows ?? [];
    for (let pick = least; pick < found[i]!; pick++) {
      const kept = options[pick]?.rows ?? [];
      const lost = from.filter((row) => !kept.includes(row));
      if (lost.some((row) => covered[row]! - weight < needs[row]!)) continue;
      for (const row of lost) covered[row]! -= weight;
      found[i] = pick;
      break;
    }
  }
  return found;
}

/** Cost less the prices of what is covered. */
const reduced = (option: Option | undefined, prices: readonly number[]): number => (option ? option.rows.reduce((cost, row) => cost - prices[row]!, option.cost) : 0);

/** The best bound that prices give, and the best picks that were found on the way. */
function priced(items: readonly Item[], needs: readonly number[], first: Picks): { best: Picks; bound: number; prices: readonly number[] } {
  let [best, cost] = [first, costOf(items, first)];
  let [bound, prices] = [-Infinity, needs.map(() => 0)];
  let [at, pace, idle] = [prices, 1, 0];
  for (let round = 0; round < ROUNDS && Math.ceil(bound - ROUNDING) < cost; round++) {
    const now = at;
    const tops = items.map(({ options }) => reduced(options.at(-1), now));
    const picks = items.map((item) => cheapestAt(item, now));
    const value = needs.reduce((sum, need, row) => sum + need * now[row]!, 0) + picks.reduce((sum, pick, i) => sum + reduced(items[i]!.options[pick], now), 0);
    const mended = lowered(items, needs, completed(items, needs, picks, tops), tops);
    const its = costOf(items, mended);
    if (its < cost) [best, cost] = [mended, its];
    if (value > bound + ROUNDING) [bound, prices, idle] = [value, now, 0];
    else if (++idle % 10 === 0) pace /= 2;
    const lack = coverage(items, picks, needs.length).map((it, row) => needs[row]! - it);
    const length = lack.reduce((sum, it) => sum + it * it, 0);
    if (length === 0) break;
    const step = (pace * (cost - value + 0.5)) / length;
    at = now.map((price, row) => Math.max(0, price + step * lack[row]!));
  }
  return { best, bound, prices };
}

function cheapestAt({ options, least }: Item, prices: readonly number[]): number {
  let [pick, cost] = [least, reduced(options[least], prices)];
  for (let i = least + 1; i < options.length; i++) {
    const its = reduced(options[i], prices);
    if (its < cost) [pick, cost] = [i, its];
  }
  return pick;
}

/** Raises picks to their top, the cheapest by `keys` first, until all needs are covered. */
function completed(items: readonly Item[], needs: readonly number[], picks: Picks, keys: readonly number[]): Picks {
  const found = [...picks];
  const covered = coverage(items, picks, needs.length);
  const lacking = new Set(needs.flatMap((need, row) => (covered[row]! < need ? [row] : [])));
  for (const i of picks.map((_, it) => it).sort((a, b) => keys[a]! - keys[b]! || a - b)) {
    if (lacking.size === 0) break;
    const { weight, options } = items[i]!;
    const had = options[found[i]!]?.rows ?? [];
    const more = (options.at(-1)?.rows ?? []).filter((row) => !had.includes(row));
    if (!more.some((row) => lacking.has(row))) continue;
    found[i] = options.length - 1;
    for (const row of more) if ((covered[row]! += weight) >= needs[row]!) lacking.delete(row);
  }
  return found;
}

/** Looks through all picks that the prices leave open for cheaper ones. Items that are alike take their options in one order only. */
function searched(items: readonly Item[], needs: readonly number[], prices: readonly number[], known: Picks): { picks: Picks; isCheapest: boolean } {
  const signs = items.map(({ options, least }) => JSON.stringify([least, options]));
  const order = items.map((_, i) => i).sort((a, b) => (signs[a]! < signs[b]! ? -1 : signs[a]! > signs[b]! ? 1 : a - b));
  // What is still to come after each place: the least that it costs by the prices, and the most that it covers.
  const least = Array<number>(items.length + 1).fill(0);
  const most = [needs.map(() => 0)];
  for (let place = items.length - 1; place >= 0; place--) {
    const item = items[order[place]!]!;
    least[place] = least[place + 1]! + reduced(item.options[cheapestAt(item, prices)], prices);
    const after = [...most[0]!];
    for (const row of item.options.at(-1)?.rows ?? []) after[row]!++;
    most.unshift(after);
  }
  const base = needs.reduce((sum, need, row) => sum + need * prices[row]!, 0);
  let [best, cost, left] = [known, costOf(items, known), PATIENCE];
  const picks = items.map(() => -1);
  const lack = [...needs];
  const visit = (place: number, value: number): void => {
    if (left-- <= 0 || Math.ceil(value + least[place]! - ROUNDING) >= cost || lack.some((it, row) => it > most[place]![row]!)) return;
    if (place === items.length) {
      // The value is a bound: what is covered more than is needed has been given its price all the same.
      const its = costOf(items, picks);
      if (its < cost) [best, cost] = [[...picks], its];
      return;
    }
    const i = order[place]!;
    const item = items[i]!;
    const before = place > 0 && signs[order[place - 1]!] === signs[i] ? picks[order[place - 1]!]! : item.options.length - 1;
    const choices = Array.from({ length: before - item.least + 1 }, (_, k) => item.least + k);
    for (const pick of choices.sort((a, b) => reduced(item.options[a], prices) - reduced(item.options[b], prices))) {
      const rows = item.options[pick]?.rows ?? [];
      picks[i] = pick;
      for (const row of rows) lack[row]!--;
      visit(place + 1, value + reduced(item.options[pick], prices));
      for (const row of rows) lack[row]!++;
    }
  };
  visit(0, base);
  return { picks: best, isCheapest: left > 0 };
}
