// Usage of a concept -> rows of the table that says where.
import { expect, it } from 'vitest'
import { usageGroups } from '../../admin/src/model/usage-groups'
import type { Usage } from '../../shared/usage'

const usage: Usage = {
  documents: { own: 3, all: 9 },
  published: { own: 1, all: 9 },
  types: [{ uid: 'api::article.article', name: 'Article', own: 3, all: 9 }],
  locales: [{ value: '', own: 3, all: 9 }],
  roles: [{ value: 'audience', own: 0, all: 9 }],
  months: [
    { month: '2026-09', own: 0, all: 2 },
    { month: '2026-10', own: 0, all: 0 },
    { month: '2026-11', own: 2, all: 1 },
  ],
  earlier: { own: 0, all: 0 },
  undated: { own: 1, all: 6 },
}

it('T20 tells what is published from what is in a draft only, the latest month first, and leaves out what is nothing', () => {
  expect(usageGroups(usage)).toEqual([
    { by: 'type', parts: [{ value: 'Article', own: 3, all: 9 }] },
    { by: 'language', parts: [{ value: '', own: 3, all: 9 }] },
    {
      by: 'status',
      parts: [
        { value: 'published', own: 1, all: 9 },
        { value: 'draft', own: 2, all: 0 },
      ],
    },
    { by: 'role', parts: [{ value: 'audience', own: 0, all: 9 }] },
    {
      by: 'month',
      parts: [
        { value: '2026-11', own: 2, all: 1 },
        { value: '2026-09', own: 0, all: 2 },
        { value: 'undated', own: 1, all: 6 },
      ],
    },
  ])
})
