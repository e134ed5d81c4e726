// Values by key -> the ones used last, at most so many.

export interface LastUsed<Value> {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
}

/** A Map keeps its order of insertion: what is read is put at its end, what is at its start goes first. */
export function createLastUsed<Value>(most: number): LastUsed<Value> {
  const kept = new Map<string, Value>()
  const set = (key: string, value: Value): void => {
    kept.delete(key)
    kept.set(key, value)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  }
  return {
    set,
    get(key) {
      const value = kept.get(key)
      if (value !== undefined) set(key, value)
      return value
    },
  }
}
