// What a claim is: one sentence about correctness, and the work that would refute it.

export interface Outcome {
  /** How many cases were looked at. */
  checked: number
  /** What refutes the claim; every entry names its case. */
  refuted: string[]
  /** What stands beside the result: a count, or what a peer finds of the same. */
  note?: string
}

export interface Claim {
  /** Stays the same over the years. */
  id: string
  /** The sentence, as docs/proof.md says it. */
  says: string
  /** What `checked` counts, in the plural. */
  unit: string
  /** How many cases `npm run proof` looks at, and `npm test`; 0 where another test of `npm test` looks at them all. */
  size: { proof: number; test: number }
  /** A folder of other people's test data without which there is nothing to check. */
  needs?: string
  /** `named`, for trying out: of a claim whose cases have names, only those that contain it. */
  run(size: number, named?: string): Promise<Outcome>
}

/** Failures named in a report: enough to find the mistake. */
const NAMED = 20

/** Looks at every case in turn; `problemOf` says what refutes the claim, or nothing. */
export async function checkAll<Case>(
  cases: Iterable<Case> | AsyncIterable<Case>,
  problemOf: (one: Case) => Promise<string | undefined> | string | undefined,
): Promise<Outcome> {
  const outcome: Outcome = { checked: 0, refuted: [] }
  for await (const one of cases) {
    const problem = await problemOf(one)
    if (problem !== undefined && outcome.refuted.length < NAMED) outcome.refuted.push(problem)
    outcome.checked += 1
  }
  return outcome
}
