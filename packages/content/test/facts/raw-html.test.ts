// Prices in raw HTML: typed by hand as much as those in Markdown, and found where they stand.
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../src/index.ts'
import { factLiteral } from '../../src/rules/fact-literal.ts'
import { site } from '../samples.ts'

const head =
  '---\nlocale: nl\nfacts:\n  - id: rugzak-prijs\n    label: Prijs van de rugzak\n    value: 49.95\n    unit: EUR\n    text: € 49,95\n---\n# Rugzak\n\n'
const table = (price: string): string =>
  `<table>\n<tr><th>Artikel</th><th>Prijs</th></tr>\n<tr><td>Rugzak</td><td>${price}</td></tr>\n<tr><td>Etui</td><td>€ 12,95</td></tr>\n</table>`

const found = (body: string): string[] => {
  const markdown = `${head}${body}\n`
  const document = parseMarkdown(markdown, { path: 'a.md' })
  return factLiteral.run({ document, site, now: undefined }).map(({ place, actual }) => {
    const { start, end } = place?.position ?? {}
    expect(markdown.slice(start?.offset, end?.offset)).toContain(actual)
    return `${actual}`
  })
}

test.each([
  ['a table', table('€ 59,95')],
  ['a paragraph', '<p>De rugzak kost nu <b>€ 59,95</b>.</p>'],
  ['words in a sentence', 'De rugzak kost nu <u>€ 59,95</u>.'],
  ['a block that is centred', '<div align="center">De rugzak kost nu € 59,95.</div>'],
])('contradicts a fact: %s', (_name, body) => expect(found(body)).toEqual(['€ 59,95']))

test.each([
  ['the price itself', table('€ 49,95')],
  ['another article', '<p>Het etui kost € 12,95.</p>'],
  ['a comment', '<!-- De rugzak kost nu € 59,95. -->\n\nTekst.'],
  ['a script', '<script>const prijs = "De rugzak kost € 59,95"</script>'],
  ['code', '<pre><code>De rugzak kost € 59,95</code></pre>'],
])('says nothing of %s', (_name, body) => expect(found(body)).toEqual([]))
