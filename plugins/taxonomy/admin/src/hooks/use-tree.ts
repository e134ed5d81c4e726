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

  const load = useCallback(
    async (parent: string, start: number) => {
      if (scheme === undefined) return
      const question = `${scheme} ${language}`
      const from = parent === '' ? root : parent
      const params = { language, start, limit: PAGE, ...(from === undefined ? {} : { parent: from }) }
      const answer = await read<TreePage>(`${PATHS.schemes}/${scheme}/children`, params)
      // Somebody chose another scheme meanwhile.
      if (asked.current !== question) return
      if ('failure' in answer) {
        setFailure(answer.failure)
        return
      }
      const { nodes, total } = answer.data
      setFailure(undefined)
      setBranches((before) => ({
        ...before,
        [parent]: { nodes: start === 0 ? nodes : [...(before[parent]?.nodes ?? []), ...nodes], total },
      }))
    },
    [read, scheme, language, root],
  )

  useEffect(() => {
    setBranches({})
    setOpen(new Set())
    setLoading(true)
    void load('', 0).then(() => setLoading(false))
  }, [load])

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
    more: (parent, loaded) => void load(parent, loaded),
    again() {
      for (const parent of Object.keys(branches)) void load(parent, 0)
    },
  }
}
