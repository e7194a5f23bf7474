/** wink-nlp describes its main file alone; `parts.ts` says what the parts are that it is made of. */
declare module 'wink-nlp/src/*.js' {
  const part: (...given: unknown[]) => unknown;
  export default part;
}
