// rdf-canonize brings no types.
declare module 'rdf-canonize' {
  export function canonize(
    dataset: object[],
    options: { algorithm: string; maxWorkFactor?: number },
  ): Promise<string>
}
