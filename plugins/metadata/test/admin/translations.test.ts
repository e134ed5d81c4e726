// Both languages say the same things, and nothing is translated that nobody says.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import en from '../../admin/src/translations/en.json'
import nl from '../../admin/src/translations/nl.json'

const folder = fileURLToPath(new URL('../../admin/src', import.meta.url))
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join(folder, path), 'utf8'))
  .join('\n')

const literals = new Set([...sources.matchAll(/'([a-z-]+(?:\.[\w-]+)+)'/g)].map((match) => match[1]))
/** Families of keys that end in a word from elsewhere: `state.${target.state}`. */
const families = [...sources.matchAll(/`([a-z-]+\.[\w.-]*)\$\{/g)].flatMap((match) => match[1] ?? [])
/** And those that begin with one: `${kind}.title`. */
const tails = [...sources.matchAll(/`\$\{\w+\}(\.[\w-]+)`/g)].map((match) => match[1] ?? '')

const slotsOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? '').sort()

describe('translations', () => {
  it('have the same keys in the same order', () => {
    expect(Object.keys(nl)).toEqual(Object.keys(en))
  })

  it('fill the same slots', () => {
    for (const [key, text] of Object.entries(en)) {
      expect([key, [...new Set(slotsOf(nl[key as keyof typeof nl]))]]).toEqual([
        key,
        [...new Set(slotsOf(text))],
      ])
    }
  })

  it('are all used', () => {
    const used = (key: string) =>
      literals.has(key) ||
      tails.some((tail) => key.endsWith(tail)) ||
      families.some((family) => key.startsWith(family) && !key.slice(family.length).includes('.'))
    expect(Object.keys(en).filter((key) => !used(key))).toEqual([])
  })

  it('are translated, not copied', () => {
    const alike = Object.entries(en).filter(([key, text]) => text === nl[key as keyof typeof nl])
    // The same word in both languages.
    const shared = /^(Metadata|Team|Type|Document|JSON Lines)$/
    expect(alike.filter(([, text]) => !shared.test(text))).toEqual([])
  })
})
