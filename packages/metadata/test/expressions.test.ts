// M3: values made of other values: what is wrong is said before a document is read, and what is right never tears a list.
import { parseMarkdown } from '@kanaal/content'
import type { MetadataDefaults } from '@kanaal/types'
import { metadataDefaults } from '@kanaal/types'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  articleProfile,
  checkDefaults,
  defineProfile,
  inheritMetadata,
  type PropertyInput,
  resolveMetadata,
  valuesOf,
} from '../src/index.ts'
import { site } from './site.ts'

const inherit = (markdown: string, defaults: MetadataDefaults) =>
  inheritMetadata(parseMarkdown(markdown, { id: 'a', locale: 'en' }), defaults, { site })
const problems = (values: MetadataDefaults['site']) =>
  checkDefaults({ site: values }).map(({ path, message }) => `${path}: ${message}`)

describe('M3 an expression', () => {
  test('makes a value of others of the document and its site, and says of which', () => {
    const defaults: MetadataDefaults = {
      site: { title: { compute: '{title} | {site.name}' } },
      types: { event: { description: { compute: '{keyMessage} Until {validUntil}.' } } },
    }
    const document = inherit(
      '---\ntype: event\nkeyMessage: Come in.\nvalidUntil: 2027-05-03\n---\n\nOpen day.\n\nText.\n',
      defaults,
    )
    expect(document.metadata).toMatchObject({
      title: `Open day | ${site.name}`,
      description: 'Come in. Until 2027-05-03.',
    })
    const { title, description } = valuesOf(document, resolveMetadata(document, { site }), articleProfile)
    expect(title?.origin).toEqual({ from: 'inherited', level: 'site', computed: '{title} | {site.name}' })
    expect(description?.origin).toMatchObject({ level: 'type', name: 'event' })
    expect(inheritMetadata(document, defaults, { site })).toBe(document)
  })

  test('gives nothing where one of its values is absent, and the next level is asked', () => {
    const defaults: MetadataDefaults = {
      site: { description: 'All of it.' },
      types: { news: { description: { compute: '{keyMessage} ({owner})' } } },
    }
    expect(inherit('---\ntype: news\nowner: Ada\n---\n', defaults).metadata.description).toBe('All of it.')
    expect(
      inherit('---\ntype: news\nowner: Ada\nkeyMessage: Yes.\n---\n', defaults).metadata.description,
    ).toBe('Yes. (Ada)')
    expect(inherit('---\ntype: news\ndescription: Own\n---\n', defaults).metadata.description).toBe('Own')
  })

  test('keeps lists lists: a comma in a value makes no second one', () => {
    const { metadata } = inherit('---\ntags: ["bags, books", pens]\ncampaign: school\n---\n', {
      site: { keywords: { compute: ['{tags}', 'campaign {campaign}', '{owner}'] } },
    })
    expect(metadata.keywords).toEqual(['bags, books', 'pens', 'campaign school'])
  })

  test('reads nothing that is itself computed, so none goes round in a circle', () => {
    const { metadata } = inherit('Text.\n', {
      site: { owner: { compute: '{team}' }, team: { compute: '{owner}' } },
    })
    expect(metadata.owner ?? metadata.team).toBeUndefined()
  })

  test('is refused where it is declared, with the name that was probably meant', () => {
    expect(problems({ description: { compute: '{titel}' } })).toEqual([
      'site.description.compute: there is no "titel", did you mean "title"?',
    ])
    expect(problems({ description: { compute: '{tags}' } })).toEqual([
      'site.description.compute: {tags} has several values, and description takes one',
    ])
    expect(problems({ tags: { compute: 'about {topics}' } })[0]).toContain('in a list it stands alone')
    expect(problems({ validUntil: { compute: 'until {date}' } })[0]).toContain('one date alone')
    expect(problems({ validUntil: { compute: '{title}' } })[0]).toContain('one date alone')
    expect(problems({ owner: { compute: ['a', 'b'] } })[0]).toContain('one expression, not a list')
    expect(problems({ owner: { compute: 'a } b' } })[0]).toContain('character 3')
    expect(problems({ owner: { compute: 'a {' } })[0]).toContain('never closed')
    expect(problems({ owner: { compute: '{title()}' } })[0]).toContain('not {title()}')
    expect(problems({ tags: { compute: '{topics}' }, validUntil: { compute: '{date}' } })).toEqual([])
    expect(metadataDefaults.safeParse({ site: { image: { compute: '{title}' } } }).success).toBe(false)
    expect(metadataDefaults.safeParse({ site: { title: 'The same for all' } }).success).toBe(false)
  })

  test('may be the default of a property, typed by the properties of its profile', () => {
    const [first] = articleProfile.properties
    if (!first) throw new Error('a profile has properties')
    const text = { title: first.title, why: first.why, fix: first.fix, obligation: 'optional' } as const
    const declare = (...properties: PropertyInput[]) =>
      defineProfile({ id: 'recipe', version: '1.0.0', title: { en: 'Recipe' }, types: ['*'], properties })
    const dish: PropertyInput = { ...text, key: 'custom.dish', type: 'text' }
    const words = (written: string): PropertyInput => ({
      ...text,
      key: 'description',
      type: 'text',
      default: written,
    })
    const profile = declare(dish, words('How to make {custom.dish}'))
    const document = parseMarkdown('---\ndish: soup\n---\n', { id: 'a', locale: 'en' })
    const { metadata, map } = inheritMetadata(document, {}, { profiles: [profile] })
    expect(metadata.description).toBe('How to make soup')
    expect(map.metadata.description?.inherited).toEqual({
      level: 'profile',
      name: 'recipe',
      computed: 'How to make {custom.dish}',
    })
    expect(() => declare(dish, words('{custom.dsh}'))).toThrow(
      'properties.1.default: there is no "custom.dsh", did you mean "custom.dish"?',
    )
    expect(() => declare({ ...dish, default: 'soup' })).toThrow('properties.0.default: custom.dish cannot')
    const level: PropertyInput = {
      ...text,
      key: 'sensitivity',
      type: 'option',
      options: [{ value: 'public', title: { en: 'Public' } }],
    }
    expect(() => declare({ ...level, default: 'secret' })).toThrow('sensitivity is one of public')
    expect(declare({ ...level, default: 'public' }).properties).toHaveLength(1)
  })

  test('any text is an expression that checks, or a problem that is said; nothing of an object leaks', () => {
    const signs = ['{', '}', '{title}', '{__proto__}', 'constructor', '.', ' ', '{ site.name }', '{{', '}}']
    const written = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.array(fc.constantFrom(...signs), { maxLength: 12 }).map((parts) => parts.join('')),
    )
    let made = 0
    fc.assert(
      fc.property(written, (text) => {
        fc.pre(text !== '')
        const [issue] = checkDefaults({ site: { description: { compute: text } } })
        const { description } = inherit('---\ntitle: T\n---\n', {
          site: { description: { compute: text } },
        }).metadata
        if (issue) expect(issue.message).not.toBe('')
        else {
          made += 1
          expect(description).toBe(
            text
              .replace(/\{\{|\}\}|\{\s*([^}]*?)\s*\}/g, (all: string, name?: string) =>
                name === undefined
                  ? all.charAt(0)
                  : name === 'title'
                    ? 'T'
                    : name === 'site.name'
                      ? site.name
                      : '',
              )
              .trim() || undefined,
          )
        }
      }),
      { numRuns: 400 },
    )
    expect(made).toBeGreaterThan(100)
  })
})
