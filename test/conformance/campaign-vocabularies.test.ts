// The vocabularies beside the campaign's files are those that the CMS installs; UPDATE=1 writes them anew.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeVocabulary } from '@kanaal/taxonomy'
import { expect, test } from 'vitest'
import config from '../../apps/cms/kanaal.config.ts'
import { toVocabulary } from '../../plugins/taxonomy/server/src/presets/define-preset.ts'
import { presets } from '../../plugins/taxonomy/server/src/presets/index.ts'

const vocabularies = config.vocabularies ?? []

test.each(vocabularies.map(({ key, file }) => [key, file] as const))('%s', (key, file) => {
  const preset = presets.find((one) => one.key === key)
  const path = fileURLToPath(new URL(`../../apps/cms/${file}`, import.meta.url))
  const { text } = writeVocabulary(toVocabulary(preset as NonNullable<typeof preset>), 'turtle')
  if (process.env.UPDATE === '1') writeFileSync(path, text)
  expect(readFileSync(path, 'utf8')).toBe(text)
})

test('are all that the campaign names', () => {
  expect(vocabularies.map(({ key }) => key)).toEqual(['topic', 'persona', 'journey', 'purpose'])
})
