export const undrawn = {};
