// A scheme -> its tree, level by level, as somebody unfolds it.
import { type Failure, useReader } from '@kanaal/strapi-kit/strapi-admin'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { PATHS, type TreePage } from '../../../shared/contracts'
import { type Branches, type TreeRow, toTreeRows } from '../model/tree-rows'

/** Concepts of one request. */
const PAGE = 200

export interface Tree {
  rows: TreeRow[]
  isLoading: boolean
  failure?: Failure
  toggle(row: TreeRow, isOpen: boolean): void
  more(parent: string, loaded: number): void
  /** Unfolds what stands above a concept. @param way from the top down to the concept itself */
  reveal(way: readonly string[]): Promise<void>
  /** Reads again what is unfolded. */
  again(): void
}

/** @param root the concept whose children stand on top; without it, the top of the scheme */
export function useTree(scheme: string | undefined, language: string, root?: string): Tree {
  const read = useReader()
  const [branches, setBranches] = useState<Branches>({})
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [failure, setFailure] = useState<Failure>()
  const [isLoading, setLoading] = useState(true)
  const asked = useRef('')
  asked.current = `${scheme} ${language}`
  const loaded = useRef<Branches>({})
  loaded.current = branches

  const load = useCallback(
    async (parent: string, start: number): Promise<TreePage | undefined> => {
      if (scheme === undefined) return undefined
      const question = `${scheme} ${language}`
      const from = parent === '' ? root : parent
      const params = { language, start, limit: PAGE, ...(from === undefined ? {} : { parent: from }) }
      const answer = await read<TreePage>(`${PATHS.schemes}/${scheme}/children`, params)
      // Somebody chose another scheme meanwhile.
      if (asked.current !== question) return undefined
      if ('failure' in answer) {
        setFailure(answer.failure)
        return undefined
      }
      const { nodes, total } = answer.data
      setFailure(undefined)
      setBranches((before) => ({
        ...before,
        [parent]: { nodes: start === 0 ? nodes : [...(before[parent]?.nodes ?? []), ...nodes], total },
      }))
      return answer.data
    },
    [read, scheme, language, root],
  )

  useEffect(() => {
    setBranches({})
    setOpen(new Set())
    setLoading(true)
    void load('', 0).then(() => setLoading(false))
  }, [load])

  /** Page by page, until it is there. */
  const loadUntil = useCallback(
    async (parent: string, key: string): Promise<void> => {
      let { nodes: here = [], total = 1 } = loaded.current[parent] ?? {}
      while (!here.some((node) => node.key === key) && here.length < total) {
        const page = await load(parent, here.length)
        if (!page || page.nodes.length === 0) return
        here = [...here, ...page.nodes]
        total = page.total
      }
    },
    [load],
  )
  const reveal = useCallback(
    async (way: readonly string[]): Promise<void> => {
      for (const [at, key] of way.entries()) await loadUntil(way[at - 1] ?? '', key)
      const above = way.slice(0, -1).map((_, at) => way.slice(0, at + 1).join('/'))
      setOpen((before) => new Set([...before, ...above]))
    },
    [loadUntil],
  )

  const rows = useMemo(() => toTreeRows(branches, open), [branches, open])
  return {
    rows,
    isLoading,
    ...(failure === undefined ? {} : { failure }),
    toggle(row, isOpen) {
      if (row.kind !== 'concept') return
      setOpen((before) => {
        const after = new Set(before)
        if (isOpen) after.add(row.id)
        else after.delete(row.id)
        return after
      })
      if (isOpen && branches[row.node.key] === undefined) void load(row.node.key, 0)
    },
    more: (parent, count) => void load(parent, count),
    reveal,
    again() {
      for (const parent of Object.keys(branches)) void load(parent, 0)
    },
  }
}
