/** Stands in a build for what is left out of it. */
export {};
