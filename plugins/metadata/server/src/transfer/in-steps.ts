// A long list of things that belong to content types -> parts of it: of one type each, no longer than one question may be.

/** Documents: SQLite takes 32,766 values in a question, and a step should be over before anybody else waits for it. */
const STEP = 200

export function* inSteps<One>(
  all: readonly One[],
  typeOf: (one: One) => string,
): Generator<[uid: string, step: One[]]> {
  const open = new Map<string, One[]>()
  for (const one of all) {
    const uid = typeOf(one)
    const step = open.get(uid) ?? []
    step.push(one)
    open.set(uid, step)
    if (step.length < STEP) continue
    open.delete(uid)
    yield [uid, step]
  }
  yield* open
}
