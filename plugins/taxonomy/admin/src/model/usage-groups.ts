// How much a concept is used -> the groups of rows that a table shows, without those that nothing is in.
import type { Usage, Used } from '../../../shared/usage'

export interface UsageGroup {
  by: 'type' | 'language' | 'status' | 'role' | 'month'
  parts: (Used & { value: string })[]
}

export function usageGroups(usage: Usage): UsageGroup[] {
  const { documents, published, types, locales, roles, months, earlier, undated } = usage
  // Every document has a draft: what says more is that it has nothing else.
  const draft = { own: documents.own - published.own, all: documents.all - published.all }
  const latest = months.map(({ month, ...used }) => ({ value: month, ...used })).reverse()
  const groups: UsageGroup[] = [
    { by: 'type', parts: types.map(({ name, own, all }) => ({ value: name, own, all })) },
    { by: 'language', parts: locales },
    {
      by: 'status',
      parts: [
        { value: 'published', ...published },
        { value: 'draft', ...draft },
      ],
    },
    { by: 'role', parts: roles },
    { by: 'month', parts: [...latest, { value: 'earlier', ...earlier }, { value: 'undated', ...undated }] },
  ]
  return groups.map(({ by, parts }) => ({ by, parts: parts.filter(({ own, all }) => own + all > 0) }))
}
