// Work on text and rules of anybody -> its result, or nothing where it takes longer than others should wait for it.
import { Script } from 'node:vm'

/** The engine itself ends what runs, a search for a pattern included; whatever `work` reads and calls stays where it is. */
const SCRIPT = new Script('work()')

/** For work that waits for nothing: what it would leave for later is not bounded. */
export function withinDeadline<Result>(
  work: () => Result,
  milliseconds: number,
): { result: Result } | undefined {
  let done: { result: Result } | undefined
  const run = (): void => {
    done = { result: work() }
  }
  try {
    SCRIPT.runInNewContext({ work: run }, { timeout: milliseconds })
    return done
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined
    throw error
  }
}
