// Requests: the path of every wrong field, and characters no text can hold.
import { z } from '@strapi/utils'
import { describe, expect, it } from 'vitest'
import { refuseNullCharacters } from '../../server/src/refuse-null-characters'
import { adminRoute, contentRoute, openRoute } from '../../server/src/routes'
import { validateRequest } from '../../server/src/validate-request'

const schema = z.strictObject({ uid: z.string(), nested: z.strictObject({ size: z.number() }).optional() })

describe('validateRequest', () => {
  it('gives what was parsed', () => {
    expect(validateRequest(schema, { uid: 'x' })).toEqual({ uid: 'x' })
  })
  it.each([
    [undefined, ['uid']],
    [{ uid: 1 }, ['uid']],
    [{ uid: 'x', filters: {} }, ['filters']],
    [{ uid: 'x', nested: { size: 1, where: 1 } }, ['nested', 'where']],
  ])('names the wrong field of %j', (value, path) => {
    expect(() => validateRequest(schema, value)).toThrow(
      expect.objectContaining({
        name: 'ValidationError',
        details: { errors: [expect.objectContaining({ path })] },
      }),
    )
  })
})

it('says what was expected, and what was there', () => {
  expect(() => validateRequest(schema, { uid: 1 })).toThrow('uid: Expected a text, not 1.')
  expect(() => validateRequest(schema, {})).toThrow('uid: Missing: expected a text.')
  expect(() => validateRequest(schema, 'x')).toThrow('Expected an object, not "x".')
})

describe('refuseNullCharacters', () => {
  it('names the path', () => {
    expect(() => refuseNullCharacters({ zone: [{ body: 'a\0b' }] })).toThrow(
      'zone.0.body: Character 2 is U+0000',
    )
  })
  it('names a field whose name holds one', () => {
    expect(() => refuseNullCharacters({ zone: [{ 'a\0': 'b' }] }, ['data'])).toThrow(
      'data.zone.0.a\u{fffd}: In the name of this field, character 2 is U+0000',
    )
  })
  it('refuses what nests without end, and names the field', () => {
    // A body of 3 MB can nest half a million lists.
    const endless = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
    expect(() => refuseNullCharacters({ tags: endless }, ['data'])).toThrow(
      expect.objectContaining({
        details: { errors: [expect.objectContaining({ path: ['data', 'tags', '0', '0'] })] },
      }),
    )
  })
  it('is content with anything else', () => {
    expect(refuseNullCharacters({ a: [1, null, 'b', { c: undefined }] })).toBe(undefined)
  })
})

describe('routes', () => {
  const line = { method: 'GET', path: '/x', handler: 'x.find' } as const
  it('an admin route asks for a login and a permission', () => {
    expect(adminRoute(line, ['plugin::omnichannel.preview']).config.policies).toEqual([
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: ['plugin::omnichannel.preview'] } },
    ])
  })
  it('a content route leaves it to Strapi, an open one to nobody', () => {
    expect(contentRoute(line).config).toEqual({ policies: [] })
    expect(openRoute(line).config).toEqual({ auth: false, policies: [] })
  })
})
