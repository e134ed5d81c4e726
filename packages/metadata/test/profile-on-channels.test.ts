// M1: what one channel cannot do without is required in what the profile compiles to for it, as ajv and the compiler read it.
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  asDraft,
  compileProfile,
  completenessOf,
  defineProfile,
  type Profile,
  resolveMetadata,
  toZod,
} from '../src/index.ts'
import { diagnosticsOf } from './diagnostics-of.ts'
import { parse, site } from './site.ts'

const words = { en: 'Words', nl: 'Woorden' }
const texts = { title: words, why: words, fix: words }
const text = { type: 'text', obligation: 'optional', ...texts } as const
const flyer = defineProfile({
  id: 'flyer',
  version: '2.0.0',
  title: words,
  types: ['flyer'],
  properties: [
    { key: 'title', ...text, obligation: 'mandatory' },
    {
      key: 'description',
      ...text,
      channels: { web: { obligation: 'mandatory', length: { max: 8 } }, sms: { length: { min: 3, max: 5 } } },
    },
    { key: 'owner', ...text, obligation: 'mandatory', channels: { kiosk: { obligation: 'unused' } } },
    { key: 'image', type: 'image', obligation: 'optional', ...texts },
    { key: 'image.alt', ...text, obligation: 'mandatory', when: 'image' },
  ],
})
const compile = (channels: string[], profiles: readonly Profile[] = [flyer]) => {
  const compiled = compileProfile('flyer', { channels, profiles })
  if (!compiled) throw new Error('There is a profile for a flyer.')
  return { ...compiled, validate: new Ajv2020({ strict: false }).compile(compiled.jsonSchema) }
}

describe('M1 a profile for channels', () => {
  const required = (channels: string[]) => compile(channels).jsonSchema.required

  test('requires what one of the channels cannot do without, and nothing that none shows', () => {
    expect(required([])).toEqual(['title', 'owner'])
    expect(required(['sms'])).toEqual(['title', 'owner'])
    expect(required(['web', 'kiosk'])).toEqual(['title', 'description', 'owner'])
    expect(required(['kiosk'])).toEqual(['title'])
    expect(compile(['kiosk']).validate({ title: 'Open', owner: 'Ann' })).toBe(true)
  })

  test('holds the tightest length of the channels', () => {
    const accepts = (channels: string[], description: string) =>
      compile(channels).validate({ title: 'Open', owner: 'Ann', description })
    expect(['ab', 'abc', 'abcde', 'abcdef'].map((one) => accepts(['web', 'sms'], one))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect([accepts(['web'], 'ab'), accepts(['web'], 'abcdefghi'), accepts([], 'abcdefghi')]).toEqual([
      true,
      false,
      true,
    ])
  })

  test('requires what counts beside another property only there', () => {
    const { validate, zod } = compile([])
    const bare = { title: 'Open', owner: 'Ann' }
    const image = { src: 'a.jpg' }
    expect(validate(bare)).toBe(true)
    expect(validate({ ...bare, image })).toBe(false)
    expect(zod.safeParse({ ...bare, image }).error?.issues).toMatchObject([
      { path: ['image.alt'], message: 'expected a value, because there is image' },
    ])
    expect(validate({ ...bare, image, 'image.alt': 'A door' })).toBe(true)
    expect(toZod(asDraft(flyer)).safeParse({ image }).success).toBe(true)
    expect(toZod(asDraft(flyer)).safeParse({ other: 1 }).success).toBe(false)
  })

  test('says in its name and $id for which channels it is, in whatever order they are named', () => {
    const one = compile(['web', 'kiosk-hall', 'web'])
    expect(one.jsonSchema.$id).toBe('urn:kanaal:profile:flyer:2.0.0:kiosk-hall:web')
    expect(compile(['kiosk-hall', 'web']).typeScript).toBe(one.typeScript)
    expect(one.typeScript).toContain('interface FlyerKioskHallWebMetadata {')
    const typed = (value: string) =>
      diagnosticsOf(`${one.typeScript}\nexport const x: FlyerKioskHallWebMetadata = ${value}\n`)
    expect(typed("{ title: 'Open', owner: 'Ann', description: 'Today' }")).toEqual([])
    expect(typed("{ title: 'Open', owner: 'Ann' }")[0]).toContain('description')
  })

  test('is made of the profile for the type; where there is none, of none', () => {
    expect(compileProfile('article')?.jsonSchema.$id).toBe('urn:kanaal:profile:article:1.0.0')
    expect(compileProfile('event')?.jsonSchema.required).toEqual(['title', 'start', 'place'])
    expect(compileProfile('recipe', { profiles: [flyer] })).toBeUndefined()
  })

  test('refuses the records whose documents are not ready on one of the channels, and only those', () => {
    const keys = ['owner', 'team', 'rights', 'userNeed'] as const
    const channels = ['web', 'email', 'sms'] as const
    const obligation = fc.constantFrom('mandatory', 'recommended', 'optional', 'unused')
    const written = fc.dictionary(fc.constantFrom(...keys), fc.constant('Words'))
    const needs = fc.array(fc.record({ key: fc.nat(3), channel: fc.constantFrom(...channels), obligation }))
    const bases = fc.array(fc.constantFrom('mandatory', 'recommended', 'optional'), {
      minLength: 4,
      maxLength: 4,
    })
    const asked = fc.subarray([...channels], { minLength: 1 })
    fc.assert(
      fc.property(written, needs, bases, asked, (record, wanted, obligations, on) => {
        const properties = keys.map((key, index) => ({
          key,
          ...text,
          obligation: obligations[index] ?? 'optional',
          channels: Object.fromEntries(
            wanted.filter((one) => one.key === index).map((one) => [one.channel, one]),
          ),
        }))
        const bare = properties.map((one) => ({
          ...one,
          channels: Object.fromEntries(
            Object.entries(one.channels).map(([channel, need]) => [channel, { obligation: need.obligation }]),
          ),
        }))
        const profile = defineProfile({ ...flyer, properties: bare as never })
        const document = { ...parse('Words.\n'), metadata: record }
        const found = completenessOf(document, resolveMetadata(document, { site }), profile, { channels: on })
        const { validate, zod } = compile(on, [profile])
        expect(validate(record)).toBe(found.channels.every(({ isReady }) => isReady))
        expect(zod.safeParse(record).success).toBe(validate(record))
      }),
      { numRuns: 60 },
    )
  })
})
