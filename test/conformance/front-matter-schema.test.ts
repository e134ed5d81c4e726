// The schema that completes front matter in an editor knows every name, and refuses nothing that is read without complaint.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { frontMatterSchema, parseMarkdown } from '@kanaal/content'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'

const require = createRequire(import.meta.url)
const published: object = require('@kanaal/content/schemas/front-matter.schema.json')
/** The reader of YAML that documents are read with. */
const { parse: parseYaml } = createRequire(require.resolve('@kanaal/content'))('yaml')
const validate = new Ajv2020({ allowUnionTypes: true }).compile(published)

const seed = fileURLToPath(new URL('../../apps/cms/seed', import.meta.url))
const files = readdirSync(seed, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
const frontMatterOf = (text: string): unknown => parseYaml(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '')

describe('the schema of front matter', () => {
  it('is published as the package has it', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(frontMatterSchema)))
  })

  it.each(files)('takes that of %s', (name) => {
    const text = readFileSync(join(seed, name), 'utf8')
    const complaints = parseMarkdown(text, { path: name }).messages.filter(({ ruleId }) =>
      /^front-matter-(value|unmapped)/.test(ruleId),
    )
    expect(complaints).toEqual([])
    expect(validate(frontMatterOf(text)), JSON.stringify(validate.errors)).toBe(true)
  })

  it('names every key and every other name for it', () => {
    const { properties } = published as { properties: Record<string, { description: string }> }
    const unknown = Object.keys(properties).filter((key) => {
      const { messages } = parseMarkdown(`---\n${key}:\n---\n\nText.\n`)
      return messages.some(({ ruleId }) => ruleId === 'front-matter-unmapped')
    })
    expect(unknown).toEqual([])
    for (const key of [
      'title',
      'summary',
      'excerpt',
      'pubDate',
      'lang',
      'expirydate',
      'redirect_from',
      'cta',
    ])
      expect(properties, key).toHaveProperty(key)
    expect(properties.excerpt?.description).toMatch(/^The same as description\./)
  })

  it.each([
    ['a date that is a list', { date: ['2027-07-19'] }],
    ['a flag that is a number', { draft: 3 }],
    ['a call to action without parts', { callToAction: 'Order' }],
    ['a precedence over its bounds', { precedence: 101 }],
  ])('refuses %s, as the reader does', (_, written) => {
    expect(validate(written)).toBe(false)
    const { messages } = parseMarkdown(`---\n${JSON.stringify(written)}\n---\n\nText.\n`)
    expect(messages.map(({ ruleId }) => ruleId)).toContain('front-matter-value')
  })
})
