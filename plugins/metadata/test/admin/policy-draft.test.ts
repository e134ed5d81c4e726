// The form of a policy and the policy: nothing is lost on the way there and back.
import { policy, starterPolicies } from '@kanaal/metadata'
import { describe, expect, it } from 'vitest'
import { toConditions, toLines } from '../../admin/src/model/condition-lines'
import { emptyDraft, toDefinition, toDraft } from '../../admin/src/model/policy-draft'
import type { PolicyDefinition } from '../../shared/policies'

describe('M21 the form of a policy', () => {
  it.each(starterPolicies.map((one) => [one.id, one] as const))('keeps %s as it was', (_, one) => {
    const definition = one as unknown as PolicyDefinition
    expect(policy.parse(toDefinition(toDraft(definition)))).toEqual(one)
  })

  it('begins empty, and says so to the server', () => {
    const { error } = policy.safeParse(toDefinition(emptyDraft()))
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining(['id', 'match', 'owner']),
    )
  })

  it('keeps the vocabularies that it names, with words of its own or without', () => {
    const draft = { ...emptyDraft(), id: 'x', kind: 'substitution' as const, vocabularies: ['topic'] }
    const definition = toDefinition(draft)
    expect(definition).toMatchObject({ swap: {}, vocabularies: ['topic'] })
    expect(toDraft(definition).vocabularies).toEqual(['topic'])
    expect(toDefinition({ ...draft, vocabularies: [] })).not.toHaveProperty('vocabularies')
  })

  it('leaves what belongs to another kind behind', () => {
    const draft = {
      ...emptyDraft(),
      id: 'x',
      kind: 'substitution' as const,
      match: 'a',
      swap: 'e-mail -> mail\nweb site',
    }
    expect(toDefinition(draft)).toMatchObject({ swap: { 'e-mail': 'mail', 'web site': '' } })
    expect(toDefinition(draft)).not.toHaveProperty('match')
  })
})

it('reads conditions line by line', () => {
  const lines = '@bsn\nfact: price, lowest-price\nend date\npurpose = advertorial, reclame\nuntil\nt/m'
  expect(toConditions(lines)).toEqual([
    { detector: 'bsn' },
    { facts: ['price', 'lowest-price'] },
    { end: true },
    { metadata: { purpose: ['advertorial', 'reclame'] } },
    { words: ['until', 't/m'] },
  ])
  expect(toLines(toConditions(lines))).toBe(lines)
  expect(toConditions(' \n')).toEqual([])
})
