// Work that many ask for at once -> no more of it at the same time than there is room for.

export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>

export function createInTurn(width: number): InTurn {
  let free = width
  const waiting: (() => void)[] = []
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
