// Turns a write of an admin route into its answer or why there is none; a refusal is data, never an exception.
import { useFetchClient } from '@strapi/admin/strapi-admin'
import { useCallback } from 'react'
import { toFailure } from './request-failure'
import type { Answer } from './use-reader'

export type Writer = <Data>(
  method: 'post' | 'put' | 'del',
  path: string,
  body?: unknown,
) => Promise<Answer<Data>>

export function useWriter(): Writer {
  const { post, put, del } = useFetchClient()
  return useCallback(
    async <Data>(method: 'post' | 'put' | 'del', path: string, body?: unknown): Promise<Answer<Data>> => {
      try {
        const response =
          method === 'del' ? await del<Data>(path) : await { post, put }[method]<Data>(path, body as never)
        return { data: response.data }
      } catch (error) {
        return { failure: toFailure(error) }
      }
    },
    [post, put, del],
  )
}
