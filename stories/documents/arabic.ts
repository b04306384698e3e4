/** A small role in Arabic, with the Latin names of tools within it. */
export { default as arabic } from '../../data/examples/arabic.json';
