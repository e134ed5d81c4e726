// Exceptions in a write: whose may be new, in whatever form they come.
import type { Core } from '@strapi/strapi'
import { describe, expect, it } from 'vitest'
import type { DocumentCall } from '../../server/src/publication'
import { mayWaive, refuseWaivers } from '../../server/src/refuse-waivers'
import { article, fakeStrapi } from './fake-strapi'

const uid = 'api::article.article'
const waiver = { rule: 'content/heading-skip', reason: 'Known', until: '2099-01-01' }
const holding = (waivers: unknown[]) => ({ contentMetadata: { waivers } })

function strapiFor(state: object | undefined, stored: unknown[] = []): Core.Strapi {
  const { strapi } = fakeStrapi({
    contentTypes: { [uid]: article() },
    rows: { [uid]: [holding(stored)] },
  })
  return Object.assign(strapi, {
    contentType: () => article(),
    requestContext: { get: () => (state === undefined ? undefined : { state }) },
  }) as Core.Strapi
}
const person = (may: boolean) => ({ userAbility: { can: () => may } })
const token = (type: string) => ({ auth: { strategy: { name: 'content-api-token' }, credentials: { type } } })
const call = (data: object): DocumentCall => ({
  uid,
  action: 'update',
  params: { documentId: 'a', locale: 'nl', data: data as Record<string, unknown> },
  contentType: {},
})

/** No rule asks for more than the permission. */
const nobody = async () => undefined

describe('mayWaive', () => {
  it.each([
    ['a program of the site', undefined, true],
    ['a person with the permission', person(true), true],
    ['a person without', person(false), false],
    ['a token with full access', token('full-access'), true],
    ['a token for some actions', token('custom'), false],
    ['a reader of the site', { user: { id: 1 } }, false],
  ])('%s: %s', (_, state, may) => {
    expect(mayWaive(strapiFor(state))).toBe(may)
  })
})

describe('refuseWaivers', () => {
  it.each([
    ['an object', holding([waiver])],
    [
      'a text that the database gives back as an object',
      { contentMetadata: JSON.stringify({ waivers: [waiver] }) },
    ],
  ])('refuses a new one in %s, at its place', async (_, data) => {
    await expect(refuseWaivers(strapiFor(person(false)), call(data), nobody)).rejects.toMatchObject({
      name: 'ValidationError',
      details: { errors: [{ path: ['contentMetadata', 'waivers', '0'] }] },
    })
    await expect(refuseWaivers(strapiFor(person(true)), call(data), nobody)).resolves.toBeUndefined()
  })

  it.each([
    ['one that stands there', holding([waiver]), [waiver]],
    ['one taken away', holding([]), [waiver]],
    ['a text that is no JSON', { contentMetadata: '{"waivers": [' }, []],
    ['nothing of ours', { title: 'Bag' }, []],
  ])('leaves alone %s', async (_, data, stored) => {
    await expect(refuseWaivers(strapiFor(person(false), stored), call(data), nobody)).resolves.toBeUndefined()
  })

  it.each([
    ['somebody with the permission and another role', [{ name: 'Editor', code: 'strapi-editor' }], false],
    ['somebody with no role', [], false],
    ['the role by its name, in whatever case', [{ name: 'LEGAL', code: 'legal-x1' }], true],
    ['the role by its code', [{ name: 'Juristen', code: 'legal' }], true],
    ['a super administrator', [{ name: 'Super Admin', code: 'strapi-super-admin' }], true],
  ])('M21 a rule with an approver takes a new one of %s: %s', async (_, roles, isTaken) => {
    const approver = async (rule: string) => (rule === waiver.rule ? 'legal' : undefined)
    const state = { ...person(true), user: { roles } }
    const write = (waivers: unknown[], stored: unknown[] = []) =>
      refuseWaivers(strapiFor(state, stored), call(holding(waivers)), approver)
    if (isTaken) await expect(write([waiver])).resolves.toBeUndefined()
    else {
      await expect(write([waiver])).rejects.toMatchObject({
        message: expect.stringContaining('"legal"'),
        details: { errors: [{ path: ['contentMetadata', 'waivers', '0'] }] },
      })
      // What stands there was made by somebody who might; what another rule asks is another matter.
      await expect(write([waiver], [waiver])).resolves.toBeUndefined()
      await expect(write([{ ...waiver, rule: 'content/title-missing' }])).resolves.toBeUndefined()
    }
  })
})
