/** With `~` for every space that does not break: which of the two it is differs between the versions of a browser. */
export const bound = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, '~');
