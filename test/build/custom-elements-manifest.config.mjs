// Written to the root, where editors and Storybook look for it; the build copies it into dist.
export default {
  globs: ['src/elements/**/*.ts', 'src/context/*.events.ts'],
  exclude: ['src/**/*.define.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
};
