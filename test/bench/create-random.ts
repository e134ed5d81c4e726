// A seed -> numbers that look like chance and are the same on every machine.

/** Park and Miller's generator; gives whole numbers from 0 to below the limit asked for. */
export function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}
