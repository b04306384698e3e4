let grouping: Intl.NumberFormat | undefined;
/** The first number format of a page costs more than drawing a matrix (its data is read then): below a thousand none is needed. */
export const number = (n: number): string => (n < 1000 ? String(n) : (grouping ??= new Intl.NumberFormat('en')).format(n));
export const count = (n: number, one: string, other: string): string => `${number(n)} ${n === 1 ? one : other}`;
