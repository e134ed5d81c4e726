// Vocabularies of a configuration: labels by key, and errors that name the file.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadConfig } from '../src/index.ts'
import { loadVocabularies } from '../src/load-vocabularies.ts'
import { temporary } from './temporary.ts'

const CONFIG = "export default { vocabularies: [{ key: 'topic', file: './topics.txt' }] }"

test('a list in a file beside the configuration gives its concepts keys and labels', async () => {
  const directory = temporary({ 'kanaal.config.js': CONFIG, 'topics.txt': 'Bags\n  Backpacks\nPens\n' })
  const { vocabularies } = await loadConfig(join(directory, 'kanaal.config.js'))
  const terms = await loadVocabularies(vocabularies, 'nl')
  expect([...terms.keys()].sort()).toEqual(['topic:backpacks', 'topic:bags', 'topic:pens'])
  expect(terms.get('topic:backpacks')).toMatchObject({
    prefLabel: { nl: 'Backpacks' },
    broader: ['topic:bags'],
  })
})

test.each([
  ['that is not there', {}, /topics\.txt: there is no such file/],
  ['that is no vocabulary', { 'topics.txt': '@prefix : <oops' }, /topics\.txt: .+/],
])('a file %s is named', async (_, files, message) => {
  const directory = temporary({ 'kanaal.config.js': CONFIG, ...files })
  const { vocabularies } = await loadConfig(join(directory, 'kanaal.config.js'))
  await expect(loadVocabularies(vocabularies, 'nl')).rejects.toThrow(message)
})
