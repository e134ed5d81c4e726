// A loss ledger as lines.
import type { Loss } from '@kanaal/types'
import { describe, expect, it } from 'vitest'
import { groupLosses } from '../../admin/src/model/group-losses'

const loss = (type: string, cause?: string): Loss => ({
  type,
  place: { field: ['body'] },
  kind: 'flattened',
  to: 'text',
  by: 'capability',
  ...(cause === undefined ? {} : { cause }),
})

describe('groupLosses', () => {
  it('counts what happened for the same reason, most often first', () => {
    const groups = groupLosses([loss('image'), loss('table'), loss('table'), loss('table', 'columns')])
    expect(groups.map(({ type, cause, losses }) => [type, cause, losses.length])).toEqual([
      ['table', undefined, 2],
      ['image', undefined, 1],
      ['table', 'columns', 1],
    ])
  })

  it('puts together what reads the same', () => {
    const groups = groupLosses([
      loss('text', 'only audience=ouders'),
      loss('text', 'variant audience=ouders'),
    ])
    expect(groups.map(({ losses }) => losses.length)).toEqual([2])
  })
})
