import { describe, expect, test } from 'vitest'
import { parseMarkdown, toMarkdown, toText } from '../src/index.ts'

describe('the name of a heading', () => {
  test.each([
    ['> ## In een citaat {#a}', 'In een citaat'],
    ['- ### In een lijst {#a}', 'In een lijst'],
    ['Met een streep {#a}\n---', 'Met een streep'],
    ['In twee\nregels {#a}\n===', 'In twee regels'],
    ['> Citaat {#a}\n> ===', 'Citaat'],
    ['## Gesloten {#a} ##', 'Gesloten'],
  ])('is kept of %j', (text, words) => {
    const { tree } = parseMarkdown(`# T\n\n${text}\n`)
    expect(JSON.stringify(tree)).toContain('"id":"a"')
    expect(toText(tree).replace(/\s+/g, ' ')).toContain(words)
    expect(toText(tree)).not.toContain('{')
    const written = toMarkdown(parseMarkdown(`# T\n\n${text}\n`))
    expect(written).toContain('{#a}')
    expect(toMarkdown(parseMarkdown(written))).toBe(written)
  })

  test.each(['## Prijzen {#tarieven}\n', '# T\n\n## **Vet** en *schuin* {#Eén-naam.2}\n'])(
    'is kept of %j, and written as it was',
    (source) => {
      const document = parseMarkdown(source)
      expect(JSON.stringify(document.tree)).toContain('"id":')
      expect(toMarkdown(document)).toContain(source.slice(source.indexOf('## ')).trimEnd())
      expect(toMarkdown(parseMarkdown(toMarkdown(document)))).toBe(toMarkdown(document))
    },
  )

  test('is no name in a paragraph, nor before other words, and stays to be read', () => {
    const indented = 'Alinea\n    # geen kop {#a}\n'
    for (const source of [
      indented,
      'Eerst {#a}\ndan\n===\n',
      '- punt {#a}\n',
      '`code {#a}`\n',
      '    code {#a}\n',
    ])
      expect(toText(parseMarkdown(`# T\n\n${source}`).tree)).toContain('{#a}')
    expect(parseMarkdown('# T\n\n:::callout{#a}\nTekst.\n:::\n').tree.children[0]?.type).toBe('callout')
    for (const source of ['Prijzen {#tarieven}\n', '## Prijzen {#tarieven} nu\n'])
      expect(JSON.stringify(parseMarkdown(source).tree)).not.toContain('"id":')
  })
})
