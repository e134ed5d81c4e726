// Turns a stream of questions into the answer to the latest one: debounced, older requests aborted, the previous answer kept.
import { type Failure, toFailure } from './request-failure'

export interface PostState<Answer> {
  /** The last answer that came, also while a newer question is open. */
  answer?: Answer
  /** Why the latest question has no answer. */
  failure?: Failure
  /** A newer question than the one `answer` belongs to is open. */
  stale: boolean
}

export interface LatestPost<Question> {
  /** Asks after the delay, unless a newer question comes first. The first question does not wait. */
  ask(question: Question): void
  /** Asks the latest question again, at once. */
  again(): void
  close(): void
}

interface Options<Question, Answer> {
  send(question: Question, signal: AbortSignal): Promise<Answer>
  onChange(state: PostState<Answer>): void
  delayMs: number
}

export function createLatestPost<Question, Answer>(options: Options<Question, Answer>): LatestPost<Question> {
  let state: PostState<Answer> = { stale: false }
  let latest: Question | undefined
  let flight: AbortController | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const change = (next: PostState<Answer>) => {
    state = next
    options.onChange(state)
  }

  const rest = () => {
    clearTimeout(timer)
    flight?.abort()
    flight = undefined
  }

  async function send(question: Question): Promise<void> {
    rest()
    const mine = new AbortController()
    flight = mine
    try {
      const answer = await options.send(question, mine.signal)
      if (flight === mine) change({ answer, stale: question !== latest })
    } catch (error) {
      if (flight === mine) change({ ...state, failure: toFailure(error), stale: question !== latest })
    }
  }

  return {
    ask(question) {
      const first = latest === undefined
      latest = question
      change({ ...state, stale: true })
      if (first) return void send(question)
      clearTimeout(timer)
      timer = setTimeout(() => void send(question), options.delayMs)
    },
    again() {
      if (latest === undefined) return
      change({ ...state, stale: true })
      void send(latest)
    },
    close() {
      rest()
      latest = undefined
    },
  }
}
