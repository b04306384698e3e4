import { readdirSync } from 'node:fs';

/** Every `<tag>.define.ts`, by tag: a new element folder is built without anyone having to list it. */
export const definitions = Object.fromEntries(
  readdirSync('src/elements').map((tag) => [tag, `src/elements/${tag}/${tag}.define.ts`]),
);
