// A loss ledger as lines.
import type { Loss } from '@kanaal/types'
import { describe, expect, it } from 'vitest'
import { groupLosses } from '../../shared/group-losses'

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
    expect(groups.map(({ type, cause, count }) => [type, cause, count])).toEqual([
      ['table', undefined, 2],
      ['image', undefined, 1],
      ['table', 'columns', 1],
    ])
  })

  it('buries what is gone under no number of words that are only plainer', () => {
    const gone: Loss = { ...loss('figure', 'attach'), kind: 'dropped', to: 'nothing' }
    const groups = groupLosses([...Array.from({ length: 40 }, () => loss('text', 'heading')), gone])
    expect(groups.map(({ cause, count }) => [cause, count])).toEqual([
      ['attach', 1],
      ['heading', 40],
    ])
  })

  it('puts together what reads the same', () => {
    const groups = groupLosses([
      loss('text', 'only audience=ouders'),
      loss('text', 'variant audience=ouders'),
    ])
    expect(groups.map(({ count }) => count)).toEqual([2])
  })

  it('gives some examples of what a long text leaves out', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({ ...loss('text'), excerpt: `${at}` }))
    const [group] = groupLosses(many)
    expect(group?.count).toBe(20_000)
    expect(group?.examples.map(({ excerpt }) => excerpt)).toEqual(['0', '1', '2', '3', '4', '5'])
  })
})
