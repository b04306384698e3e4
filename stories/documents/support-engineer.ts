/** Each cell is a list of statements that one can tick off, some of them with examples. */
export { default as supportEngineer } from '../../data/examples/statements.json';
