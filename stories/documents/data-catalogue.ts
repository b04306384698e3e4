/** Skills and what each step means in them, asked of nobody: no levels, the columns are the steps. */
export { default as dataCatalogue } from '../../data/examples/catalogue.json';
