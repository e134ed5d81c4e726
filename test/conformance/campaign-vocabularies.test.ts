// The vocabularies beside the campaign's files are those that the CMS installs; UPDATE=1 writes them anew.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { namedConcepts, parseMarkdown } from '@kanaal/content'
import { parseVocabulary, toTerms, writeVocabulary } from '@kanaal/taxonomy'
import { expect, test } from 'vitest'
import config from '../../apps/cms/kanaal.config.ts'
import { toVocabulary } from '../../plugins/taxonomy/server/src/presets/define-preset.ts'
import { presets } from '../../plugins/taxonomy/server/src/presets/index.ts'

const seed = fileURLToPath(new URL('../../apps/cms/seed', import.meta.url))
const pathOf = (file: string) => fileURLToPath(new URL(`../../apps/cms/${file}`, import.meta.url))
const vocabularies = config.vocabularies ?? []

test.each(vocabularies.map(({ key, file }) => [key, file] as const))('%s', (key, file) => {
  const preset = presets.find((one) => one.key === key)
  const path = pathOf(file)
  const { text } = writeVocabulary(toVocabulary(preset as NonNullable<typeof preset>), 'turtle')
  if (process.env.UPDATE === '1') writeFileSync(path, text)
  expect(readFileSync(path, 'utf8')).toBe(text)
})

test('know every concept that a document of the campaign names', async () => {
  const files = await Promise.all(
    vocabularies.map(async ({ key, file }) =>
      toTerms(await parseVocabulary(readFileSync(pathOf(file))), key),
    ),
  )
  const known = new Set(files.flat().map(({ key }) => key))
  const named = readdirSync(seed, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) =>
      namedConcepts(parseMarkdown(readFileSync(`${seed}/${file}`, 'utf8')).metadata).map(({ key }) => key),
    )
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((key) => !known.has(key))).toEqual([])
})

test('are all that the campaign names', () => {
  expect(vocabularies.map(({ key }) => key)).toEqual(['topic', 'persona', 'journey', 'purpose'])
})
