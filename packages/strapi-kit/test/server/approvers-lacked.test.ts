// Whom somebody must ask before making an exception: said with the findings, by the same measure as the refusal.
import type { Core } from '@strapi/strapi'
import { expect, it } from 'vitest'
import { approversLacked } from '../../server/src/approvers-lacked'
import { registerKit } from '../../server/src/kit'
import { fakeStrapi } from './fake-strapi'

const messages = [
  { source: 'policy', ruleId: 'price-claim' },
  { source: 'policy', ruleId: 'price-claim' },
  { source: 'policy', ruleId: 'citizen-number' },
  { source: 'content', ruleId: 'heading-skip' },
]

async function lackedBy(user: object | undefined): Promise<{ lacked: object; asked: string[] }> {
  const { strapi } = fakeStrapi()
  const asked: string[] = []
  Object.assign(strapi, { requestContext: { get: () => ({ state: { user } }) } })
  registerKit(strapi as Core.Strapi).approverOf = async (rule) => {
    asked.push(rule)
    return { 'policy/price-claim': 'Legal', 'policy/citizen-number': 'privacy' }[rule]
  }
  return { lacked: await approversLacked(strapi, messages), asked }
}

it.each([
  [
    'another role',
    { roles: [{ name: 'Editor', code: 'strapi-editor' }] },
    { 'policy/price-claim': 'Legal', 'policy/citizen-number': 'privacy' },
  ],
  ['one of the roles', { roles: [{ name: 'legal', code: 'x' }] }, { 'policy/citizen-number': 'privacy' }],
  ['no role', { roles: [] }, { 'policy/price-claim': 'Legal', 'policy/citizen-number': 'privacy' }],
  ['super administrator', { roles: [{ name: 'Super Admin', code: 'strapi-super-admin' }] }, {}],
  ['a program', undefined, {}],
])('M21 somebody with %s', async (_, user, expected) => {
  const { lacked, asked } = await lackedBy(user)
  expect(lacked).toEqual(expected)
  expect(asked.length).toBeLessThanOrEqual(3)
})
