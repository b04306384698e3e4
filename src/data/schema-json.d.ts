/** The JSON Schemas in `data/`, generated from `model/schema.ts`. */
declare module '*.schema.json' {
  const schema: object;
  export default schema;
}
