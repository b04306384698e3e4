/** Twelve shades hold a scale of any length: its first step the lightest, its last the darkest. */
export const shadeOf = ({ rank, steps }: { readonly rank: number; readonly steps: number }): number => (steps < 2 ? 6 : Math.round(((rank - 1) / (steps - 1)) * 11));
