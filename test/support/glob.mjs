import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files below `folder` whose names end in `ending`, sorted. */
export const globSync = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith(ending))
    .sort();
