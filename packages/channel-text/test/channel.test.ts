import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLongDate } from '../src/briefing/to-long-date.ts'
import { briefingChannel } from '../src/channel.ts'
import * as api from '../src/index.ts'
import { render } from './render.ts'

describe('@kanaal/channel-text', () => {
  it('exports these names', () => {
    expect(Object.keys(api).sort()).toEqual(['briefingChannel', 'briefingOptions', 'textRules'])
  })
})

describe('the briefing', () => {
  it('is previewed as the text it is', () => {
    const { rendition, text, context } = render('Welkom.')
    expect(briefingChannel.preview?.(rendition, 'text', context)).toEqual({ kind: 'text', body: text })
  })

  it('wraps at the columns asked for', () => {
    const { text } = render('woord '.repeat(100), { options: { width: 40 } })
    const lines = text.split('\n').filter((line) => !line.includes('https://'))
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40)
  })

  it('tells staff what is for one audience only, and for whom', () => {
    const markdown =
      'Voor iedereen.\n\n:::only{audience=studenten}\nMet je collegekaart 15% korting.\n:::\n\n:::except{audience=leden}\nWord lid.\n:::\n\n:::only{channel=web}\nKlik hier.\n:::'
    const audiences = [{ key: 'studenten', label: { en: 'students', nl: 'studenten' } }]
    const { text, losses } = render(markdown, { audiences })
    expect(text).toContain('Alleen voor studenten:\n\nMet je collegekaart 15% korting.')
    expect(text).toContain('Niet voor leden:\n\nWord lid.')
    expect(text).not.toContain('Klik hier.')
    expect(losses.map(({ excerpt }) => excerpt)).toEqual(['Klik hier.'])
  })

  it('leaves pictures out, and says so', () => {
    const { text, losses } = render('Welkom.\n\n![Een rode tas](tas.jpg)\n\nTot gauw.')
    expect(text).not.toContain('Een rode tas')
    expect(losses).toMatchObject([{ type: 'image', kind: 'dropped', cause: 'image' }])
  })

  it('passes on until when it is true', () => {
    const { output } = render('---\nvalidUntil: 2026-09-06\n---\n\nTekst.', { now: '2026-09-01T10:00:00Z' })
    expect(output.validUntil).toBeTruthy()
  })

  it('lets no control character or bidi override through, and no unsafe address', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '\u202e', '\u0007', '\u2066', '\ufeff', '*', '#', 'é', '👩‍👩‍👧', '\n'),
    })
    fc.assert(
      fc.property(text, text, (title, body) => {
        const rendered = render(
          `---\ntitle: ${JSON.stringify(`x${title}`)}\nkeyMessage: ${JSON.stringify(`x${body}`)}\n---\n\n${body}\n\n[x](javascript:alert)\n`,
        )
        expect(rendered.text).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/u)
        expect(rendered.text).not.toContain('javascript:')
        expect(rendered.text.endsWith('\n')).toBe(true)
      }),
      { numRuns: 300, seed: 20261121 },
    )
  }, 60_000)
})

describe('toLongDate', () => {
  const amsterdam = (iso: string, locale: string) => toLongDate(iso, { locale, timeZone: 'Europe/Amsterdam' })

  it('never shifts a plain date', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      expect(toLongDate('2026-08-17', { locale: 'nl', timeZone })).toBe('17 augustus 2026')
    expect(amsterdam('2026-03-01', 'en-GB')).toBe('1 March 2026')
    expect(amsterdam('2026-08-17', 'fr')).toBe('2026-08-17')
    expect(amsterdam('soon', 'en')).toBe('soon')
  })

  it.each([
    ['2026-08-17T23:30:00+02:00', '17 augustus 2026, 23:30'],
    ['2026-08-17T09:00Z', '17 augustus 2026, 11:00'],
    ['2026-08-17T22:30:00.000Z', '18 augustus 2026, 00:30'],
    ['2026-12-31T23:00:00.000Z', '1 januari 2027, 00:00'],
    // Without an offset it is the site's clock already.
    ['2026-08-17T09:00', '17 augustus 2026, 09:00'],
    ['2026-08-17T25:00Z', '2026-08-17T25:00Z'],
  ])('tells %s by the clock of the site', (iso, words) => {
    expect(amsterdam(iso, 'nl')).toBe(words)
  })

  it('tells other languages an ISO date by the same clock', () => {
    expect(amsterdam('2026-08-17T09:00Z', 'fr')).toBe('2026-08-17, 11:00')
  })

  it('gives what Strapi keeps in UTC as the shop says it', () => {
    const { text } = render('---\ndate: 2027-07-11T22:30:00.000Z\n---\n\nTekst.')
    expect(text).toContain('- Gepubliceerd: 12 juli 2027, 00:30')
  })
})
