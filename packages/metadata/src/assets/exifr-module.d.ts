// The ES module of exifr has the types of its package: Node and bundlers disagree on what its main file's default is.
declare module 'exifr/dist/full.esm.mjs' {
  export { parse, sidecar } from 'exifr'
}
