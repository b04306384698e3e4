/**
 * The reader's own answers, to be fetched by `import()`: few charts show them. The calculator imports the controller as usual; of a
 * module that is imported both ways the bundler makes an object, whose helper would be one request more before the first drawing.
 */
export { AnswersController } from '../../context/answers.controller.js';
