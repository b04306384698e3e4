/** Invisible marks of direction, for what would be turned round beside Arabic letters. */

/** Keeps a sign at the edge of code with the code: `.csv`, `#skill-share=`, a closing quotation mark. */
export const LTR = '\u200e';

/** A name in a string that is drawn as it is, where nothing sets names apart: without it C++ would be read as ++C, and .NET as NET. */
export const apart = (name: string): string => `\u2068${name}\u2069`;
