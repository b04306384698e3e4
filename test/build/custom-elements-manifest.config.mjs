/** Every widget spreads the same properties into its own (`sourceProperties`), and the analyzer does not follow that. */
function addSourceAttributes(declaration) {
  for (const member of declaration.members ?? []) {
    if (!['src', 'level', 'credentials'].includes(member.name) || member.attribute) continue;
    member.attribute = member.name;
    declaration.attributes = [...(declaration.attributes ?? []), { name: member.name, fieldName: member.name, type: member.type, description: member.description }];
  }
}

/**
 * What the analyzer cannot see or says too much of: elements are registered by `register`, so the tag is taken from the
 * folder; private members and events whose class it could not name are nobody's interface.
 */
const publicSurface = {
  name: 'public-surface',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      const [, tag] = /^src\/elements\/([\w-]+)\/\1\.ts$/.exec(module.path) ?? [];
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(({ privacy }) => privacy !== 'private' && privacy !== 'protected');
        declaration.events = declaration.events?.filter(({ name }) => name);
        if (!tag || !declaration.customElement) continue;
        addSourceAttributes(declaration);
        declaration.tagName = tag;
        module.exports.push({ kind: 'custom-element-definition', name: tag, declaration: { name: declaration.name, module: module.path } });
      }
    }
  },
};

// Written to the root, where editors and Storybook look for it; the build copies it into dist.
export default {
  globs: ['src/elements/*/*.ts', 'src/context/*.events.ts'],
  exclude: ['src/**/*.define.ts', 'src/**/*.styles.ts', 'src/**/*.templates.ts', 'src/**/*.view.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicSurface],
};
