import type { Plugin } from 'vite';

const CREATES_POLICY = /\w+\.createPolicy\("lit-html",\s*\{\s*createHTML:\s*\(?\w\)?\s*=>\s*\w\s*\}\)/;

/**
 * Gives the bundled Lit a Trusted Types policy name of its own. Under `trusted-types lit-html` a second policy of that
 * name cannot be created, so a page with another copy of Lit would lose one of the two.
 *
 * A second copy of the library whose policy is refused says so in one sentence: its elements are not used anyway, since
 * the first copy has defined them. Where there is no other copy, nothing is defined (`register.ts`).
 */
export const ownPolicy = (name: string): Plugin => ({
  name: 'own-trusted-types-policy',
  transform(code, id) {
    if (!id.includes('/lit-html/') || !code.includes('createPolicy')) return undefined;
    if (!CREATES_POLICY.test(code)) this.error('lit-html creates its Trusted Types policy in another way than expected.');
    const sentence = `skill-matrix: the policy "${name}" was refused. Add its name to trusted-types; for two copies of the library add 'allow-duplicates' too.`;
    return code.replace(CREATES_POLICY, (create) => `(()=>{try{return ${create.replace('"lit-html"', JSON.stringify(name))}}catch{console.warn(${JSON.stringify(sentence)})}})()`);
  },
});

/**
 * Folds the indentation of templates and sheets. After minifying, line breaks followed by indentation are left only
 * within template literals, where they mean one space.
 */
export const foldTemplates: Plugin = {
  name: 'fold-templates',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = file.code.replace(/\n {2,}/g, ' ');
  },
};

/**
 * Tells the browser that nearly all of a chunk is called at once. Chromium then compiles it whole, the larger chunks on
 * another thread, and not function by function on the main thread, each read twice: about a tenth of the time to the first
 * drawing. To other browsers it is a comment. What comes on demand is used in part, and is compiled in part.
 */
export const compileWhole = (onDemand: RegExp): Plugin => ({
  name: 'compile-whole',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk' && file.fileName.startsWith('chunks/') && !onDemand.test(file.fileName)) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
  },
});
