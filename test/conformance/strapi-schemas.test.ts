// Every content type of three real Strapi projects can be mapped, by guess and by configuration, and nothing of an entry goes unseen.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromEntry, guessFieldMap, unmappedAttributes } from '@kanaal/content'
import { type Document, type FieldMap, fieldMap } from '@kanaal/types'
import { describe, expect, test } from 'vitest'
import { findData } from '../find-data.ts'
import { type Attributes, createEntry, type Planted } from './create-entry.ts'

const root = findData('strapi-schemas')
const PROJECTS = ['corporate-starter', 'launchpad', 'notum-monorepo']

describe.skipIf(root === undefined).each(PROJECTS)('%s', (project) => {
  const { types, components } = readProject(join(root ?? '', project))

  test('has content types', () => expect(types.length).toBeGreaterThan(3))

  describe.each(types)('$name', ({ uid, attributes }) => {
    const { entry, planted } = createEntry(attributes, components)
    const read = (fields: FieldMap) =>
      fromEntry(entry, { uid, attributes, fields, components, defaultLocale: 'en' })

    test('by guess: every text is in the document, said to be left out, or listed as not mapped', () => {
      const fields = fieldMap.parse(guessFieldMap(attributes))
      const unmapped = new Set(unmappedAttributes(attributes, fields))
      const missing = missingOf(read(fields), planted)
      expect(missing.filter(({ path }) => !unmapped.has(String(path[0])))).toEqual([])
    })

    test('by configuration: every text is in the document, or said to be left out', () => {
      const guessed = guessFieldMap(attributes)
      const named = new Set(
        Object.entries(guessed).flatMap(([part, name]) => (part === 'body' ? [] : [name])),
      )
      const body = Object.keys(attributes).filter((name) => !named.has(name))
      expect(missingOf(read(fieldMap.parse({ ...guessed, body })), planted)).toEqual([])
    })
  })
})

/** What the document neither holds nor says that it leaves out. */
function missingOf(document: Document, planted: readonly Planted[]): Planted[] {
  const { tree, metadata, assets } = document
  const held = JSON.stringify([tree, metadata, assets])
  const said = document.messages.map(({ place }) => place?.field ?? [])
  return planted.filter(
    ({ value, path }) =>
      !held.includes(value) && !said.some((field) => field.every((part, index) => part === path[index])),
  )
}

interface ContentType {
  name: string
  uid: string
  attributes: Attributes
}

function readProject(folder: string): { types: ContentType[]; components: Record<string, Attributes> } {
  const files = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' }).sort()
  const attributesIn = (file: string): Attributes =>
    JSON.parse(readFileSync(join(folder, 'src', file), 'utf8')).attributes
  const types = files
    .filter((file) => file.endsWith('/schema.json'))
    .map((file) => {
      const name = file.split('/')[1] ?? file
      return { name, uid: `api::${name}.${name}`, attributes: attributesIn(file) }
    })
  const components = files
    .filter((file) => file.startsWith('components/') && file.endsWith('.json'))
    .map((file) => [file.slice('components/'.length, -'.json'.length).replace('/', '.'), attributesIn(file)])
  return { types, components: Object.fromEntries(components) }
}
