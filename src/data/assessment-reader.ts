/**
 * The reader of answers, to be fetched by `import()`. `assessment.ts` is also imported as usual, by the storage: of a module
 * that is imported both ways the bundler makes an object, whose helper would be one request more before the first drawing.
 */
export { readAssessment } from './assessment.js';
