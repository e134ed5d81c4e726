// Turns a request body that changes with every keystroke into the latest answer of an admin route.
import { useFetchClient } from '@strapi/admin/strapi-admin'
import { useEffect, useRef, useState } from 'react'
import { createLatestPost, type LatestPost, type PostState } from './latest-post'

/** Long enough to skip the middle of a word, short enough to answer within a second. */
const DELAY_MS = 350

export interface DebouncedPost<Answer> extends PostState<Answer> {
  again(): void
}

/** Posts `body` to `path` whenever it differs; `undefined` asks nothing and keeps what is there. */
export function useDebouncedPost<Answer>(path: string, body: object | undefined): DebouncedPost<Answer> {
  const { post } = useFetchClient()
  const [state, setState] = useState<PostState<Answer>>({ stale: body !== undefined })
  const queue = useRef<LatestPost<string>>()
  const question = body === undefined ? undefined : JSON.stringify(body)

  useEffect(() => {
    const created = createLatestPost<string, Answer>({
      send: async (text, signal) => (await post<Answer>(path, JSON.parse(text), { signal })).data,
      onChange: setState,
      delayMs: DELAY_MS,
    })
    queue.current = created
    return () => created.close()
  }, [path, post])

  useEffect(() => {
    if (question !== undefined) queue.current?.ask(question)
  }, [question])

  return { ...state, again: () => queue.current?.again() }
}
