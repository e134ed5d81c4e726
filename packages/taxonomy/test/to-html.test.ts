// A vocabulary as a page, and what the checks find as a report: labels come from files of anybody.
import { expect, it } from 'vitest'
import { checks, createGraph, fromTurtle, toHtml, toMarkdownReport } from '../src/index.ts'

const vocabulary = fromTurtle(`
@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix e: <https://example.org/> .
e:s a skos:ConceptScheme ; skos:prefLabel "Words"@en .
e:a a skos:Concept ; skos:topConceptOf e:s ; skos:prefLabel "<script>alert(1)</script> *bold*"@en .
e:b a skos:Concept ; skos:inScheme e:s ; skos:broader e:a ; skos:prefLabel "Below"@en .
`)

it('is a page of nested lists, in which no label is markup', () => {
  const html = toHtml(vocabulary, 'en')
  expect(html).toContain('<html lang="en">')
  expect(html).toMatch(
    /<li title="https:\/\/example\.org\/a">&lt;script>.*<ul><li title="https:\/\/example\.org\/b">Below<\/li><\/ul><\/li>|&lt;script&gt;/,
  )
  expect(html).not.toContain('<script>')
})

it('is a report of what was found, in the language of who reads it, in which no label is markup', () => {
  const graph = createGraph(vocabulary)
  const findings = checks.map((check) => ({
    check,
    messages: check.run({ vocabulary, graph, settings: {} }),
  }))
  const [first] = findings.filter(({ messages }) => messages.length > 0)
  const waiver = { reason: 'Known\n# Heading', until: '2027-01-01', severity: 'warning' as const, by: 'An' }
  const messages = (first?.messages ?? []).map((message) => ({ ...message, waiver }))
  const report = toMarkdownReport(
    'A *title*',
    { concepts: 2, checks: first ? [{ check: first.check, messages }] : [] },
    'nl',
  )
  expect(report).toContain('# A \\*title\\*')
  expect(report).toContain('(aanvaard tot en met 2027-01-01 door An: Known \\# Heading)')
  expect(toMarkdownReport('Clean', { concepts: 2, checks: [] }, 'en')).toContain('The checks find nothing.')
})
