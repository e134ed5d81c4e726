// The vocabularies beside the campaign's files are those that the CMS installs; UPDATE=1 writes them anew.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { namedConcepts, parseMarkdown } from '@kanaal/content'
import { loadConfig } from '@kanaal/export'
import { parseVocabulary, toTerms, writeVocabulary } from '@kanaal/taxonomy'
import { presets, presetToVocabulary } from '@kanaal/taxonomy/presets'
import { expect, test } from 'vitest'
import { root } from './run-kanaal.ts'

const seed = join(root, 'apps/cms/seed')
const { vocabularies } = await loadConfig(join(root, 'apps/cms/kanaal.config.ts'))

test.each(presets.filter(({ key }) => vocabularies.some((one) => one.key === key)))('$key', (preset) => {
  const file = vocabularies.find(({ key }) => key === preset.key)?.file ?? ''
  const { text } = writeVocabulary(presetToVocabulary(preset), 'turtle')
  if (process.env.UPDATE === '1') writeFileSync(file, text)
  expect(readFileSync(file, 'utf8')).toBe(text)
})

test('know every concept that a document of the campaign names', async () => {
  const files = await Promise.all(
    vocabularies.map(async ({ key, file }) => toTerms(await parseVocabulary(readFileSync(file)), key)),
  )
  const known = new Set(files.flat().map(({ key }) => key))
  const named = readdirSync(seed, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) =>
      namedConcepts(parseMarkdown(readFileSync(join(seed, file), 'utf8')).metadata).map(({ key }) => key),
    )
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((key) => !known.has(key))).toEqual([])
})

test('are all that the campaign names', () => {
  expect(vocabularies.map(({ file }) => basename(file))).toEqual([
    'topic.ttl',
    'persona.ttl',
    'journey.ttl',
    'purpose.ttl',
  ])
})
