// Turns the path of an admin route into its answer, or into why there is none.
import { useFetchClient } from '@strapi/admin/strapi-admin'
import { useCallback, useEffect, useState } from 'react'
import { type Failure, toFailure } from './request-failure'

export interface GetState<Answer> {
  answer?: Answer
  failure?: Failure
  /** A newer question than the one `answer` belongs to is open. */
  stale: boolean
  again(): void
}

/** Reads whenever path or parameters differ; `undefined` asks nothing. The previous answer stays until the next comes. */
export function useGet<Answer>(path: string | undefined, params?: Record<string, unknown>): GetState<Answer> {
  const { get } = useFetchClient()
  const [state, setState] = useState<Omit<GetState<Answer>, 'again'>>({ stale: true })
  const [turn, setTurn] = useState(0)
  const query = JSON.stringify(params ?? {})

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks the same question again.
  useEffect(() => {
    if (path === undefined) return
    const flight = new AbortController()
    setState((before) => ({ ...before, stale: true }))
    get<Answer>(path, { params: JSON.parse(query), signal: flight.signal })
      .then(({ data }) => setState({ answer: data, stale: false }))
      .catch((error: unknown) => {
        if (flight.signal.aborted) return
        setState((before) => ({ ...before, failure: toFailure(error), stale: false }))
      })
    return () => flight.abort()
  }, [get, path, query, turn])

  return { ...state, again: useCallback(() => setTurn((count) => count + 1), []) }
}
