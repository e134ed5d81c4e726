import { describe, expect, it } from 'vitest'
import { type CheckSettings, checkVocabulary, fromTurtle, InvalidCheckSettings } from '../src/index.ts'

const PREFIXES = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix ex: <http://example.org/> .
`

describe('severity', () => {
  const vocabulary = fromTurtle(
    `${PREFIXES}ex:a a skos:Concept ; skos:inScheme ex:s, ex:t ; skos:prefLabel "x" .`,
  )
  const severityOf = (settings: Parameters<typeof checkVocabulary>[1]) =>
    checkVocabulary(vocabulary, settings).find(({ ruleId }) => ruleId === 'omitted-or-invalid-language-tags')
      ?.severity
  const id = 'omitted-or-invalid-language-tags'

  it('is the default, the one set, or the strictest of the schemes', () => {
    expect(severityOf({})).toBe('warning')
    expect(severityOf({ severities: { [id]: 'info' } })).toBe('info')
    expect(severityOf({ severities: { [id]: 'off' } })).toBeUndefined()
    const schemes = {
      'http://example.org/s': { [id]: 'off' },
      'http://example.org/t': { [id]: 'error' },
    } as const
    expect(severityOf({ severities: { [id]: 'info' }, schemes })).toBe('error')
    const off = { [id]: 'off' } as const
    expect(severityOf({ schemes: { 'http://example.org/s': off } })).toBe('warning')
    expect(
      severityOf({ schemes: { 'http://example.org/s': off, 'http://example.org/t': off } }),
    ).toBeUndefined()
  })

  it('is the strictest of all schemes that a finding is about, whichever of them it begins in', () => {
    const circle = fromTurtle(`${PREFIXES}
      ex:a a skos:Concept ; skos:inScheme ex:s ; skos:broader ex:b .
      ex:b a skos:Concept ; skos:inScheme ex:t ; skos:broader ex:a .`)
    const levelOf = (first: 'off' | 'info', second: 'off' | 'info') =>
      checkVocabulary(circle, {
        schemes: {
          'http://example.org/s': { 'hierarchical-cycles': first },
          'http://example.org/t': { 'hierarchical-cycles': second },
        },
      }).find(({ ruleId }) => ruleId === 'hierarchical-cycles')?.severity
    expect([levelOf('off', 'info'), levelOf('info', 'off'), levelOf('off', 'off')]).toEqual([
      'info',
      'info',
      undefined,
    ])
  })

  it.each([
    [
      { severities: { 'orphan-concept': 'off' } },
      /^severities\["orphan-concept"\]: .*did you mean "orphan-concepts"\?$/,
    ],
    [{ severities: { [id]: 'warn' } }, /: expected error, warning, info, off, not "warn"/],
    [{ severities: { [id]: 'errors' } }, /not "errors"; did you mean "error"\?$/],
    [{ schemes: { 'http://example.org/S': {} } }, /no scheme <http:\S+S>.*did you mean "http:\S+\/s"\?$/],
    [{ schemes: { 'http://example.org/s': { toString: 'off' } } }, /^schemes\["http:.*no check "toString"/],
  ])('is refused where it would do nothing: %o', (settings, expected) => {
    expect(() => checkVocabulary(vocabulary, settings as CheckSettings)).toThrow(expected)
    expect(() => checkVocabulary(vocabulary, settings as CheckSettings)).toThrow(InvalidCheckSettings)
  })
})
