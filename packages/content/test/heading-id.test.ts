import { describe, expect, test } from 'vitest'
import { parseMarkdown, toMarkdown } from '../src/index.ts'

describe('the name of a heading', () => {
  test.each(['## Prijzen {#tarieven}\n', '# T\n\n## **Vet** en *schuin* {#Eén-naam.2}\n'])(
    'is kept of %j, and written as it was',
    (source) => {
      const document = parseMarkdown(source)
      expect(JSON.stringify(document.tree)).toContain('"id":')
      expect(toMarkdown(document)).toContain(source.slice(source.indexOf('## ')).trimEnd())
      expect(toMarkdown(parseMarkdown(toMarkdown(document)))).toBe(toMarkdown(document))
    },
  )

  test('is no name in a paragraph, nor before other words', () => {
    for (const source of ['Prijzen {#tarieven}\n', '## Prijzen {#tarieven} nu\n'])
      expect(JSON.stringify(parseMarkdown(source).tree)).not.toContain('"id":')
  })
})
