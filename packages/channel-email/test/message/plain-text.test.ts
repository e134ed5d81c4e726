import { describe, expect, it } from 'vitest'
import { render } from '../context.ts'
import { everything } from '../everything.ts'

describe('plainTextOf', () => {
  it('says everything the mail says, as text', async () => {
    const text = (await render(everything)).body('text')
    for (const said of [
      'Terug naar school met 20% korting',
      'Shop de actie: https://winkel.example/actie',
      'de hele\nactie (https://winkel.example/actie)',
      'De gevel van de winkel',
      'Niet geldig op boeken.',
      'Aanbiedingen gelden zolang de voorraad strekt',
      'Bekijk alle aanbiedingen: https://winkel.example/aanbiedingen',
      'Marktstraat 12, 3511 AB Utrecht',
      'Uitschrijven: {{unsubscribe_url}}',
    ]) {
      expect(text).toContain(said)
    }
    expect(text).not.toMatch(/<[a-z]/)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(78)
  })

  it('leaves raw HTML out', async () => {
    expect((await render('# A\n\n<script>alert(1)</script>\n\nB <b>c</b>')).body('text')).not.toMatch(
      /script|<b>/,
    )
  })
})
