// A list and an async function to its results in order, with a bounded number under way.

/** Results come in the order of the items, however long each takes; at most `width` are under way or waiting. */
export async function* mapInOrder<Item, Result>(
  items: Iterable<Item>,
  width: number,
  map: (item: Item) => Promise<Result>,
): AsyncIterable<Result> {
  const underWay: Promise<Result>[] = []
  for (const item of items) {
    const result = map(item)
    result.catch(() => {}) // it is awaited below, in its turn
    underWay.push(result)
    if (underWay.length < width) continue
    const first = underWay.shift()
    if (first) yield await first
  }
  for (const result of underWay) yield await result
}
