// Turns a path and parameters, asked at any moment, into the answer or why there is none: for what is read step by step.
import { useFetchClient } from '@strapi/admin/strapi-admin'
import { useCallback } from 'react'
import { type Failure, toFailure } from './request-failure'

export type Answer<Data> = { data: Data } | { failure: Failure }

export type Reader = <Data>(path: string, params?: Record<string, unknown>) => Promise<Answer<Data>>

export function useReader(): Reader {
  const { get } = useFetchClient()
  return useCallback(
    async <Data>(path: string, params: Record<string, unknown> = {}): Promise<Answer<Data>> => {
      try {
        return { data: (await get<Data>(path, { params })).data }
      } catch (error) {
        return { failure: toFailure(error) }
      }
    },
    [get],
  )
}
