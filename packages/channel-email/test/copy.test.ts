// Hand-written copy replaces the text, but never a disclaimer.
import { expect, it } from 'vitest'
import { render } from './context.ts'

it('sends the variant for this channel and keeps the small print', async () => {
  const { body, losses } = await render(
    '# Actie\n\nLange tekst.\n\n:::variant{channel="email"}\nKorte tekst.\n:::\n\n:::disclaimer\nOp is op.\n:::',
  )
  for (const role of ['html', 'text']) {
    expect(body(role)).toContain('Korte tekst.')
    expect(body(role)).toContain('Op is op.')
    expect(body(role)).not.toContain('Lange tekst.')
  }
  const replaced = losses.filter(({ cause }) => cause === 'copy')
  expect(replaced.map(({ kind, place }) => [kind, place.position?.start.line])).toEqual([['replaced', 3]])
})

it('shows the call to action of the metadata once, above the small print', async () => {
  const action = 'callToAction: { label: Bestel nu, href: "https://winkel.example/bestel" }'
  const once = await render(`---\n${action}\n---\n# Actie\n\nTekst.\n\n:::disclaimer\nOp is op.\n:::`)
  expect(once.body('html').indexOf('Bestel nu')).toBeLessThan(once.body('html').indexOf('Op is op.'))
  const written = await render(
    `---\n${action}\n---\n# Actie\n\n::cta[Bestel nu]{href="https://winkel.example/bestel"}`,
  )
  expect(written.body('html').match(/Bestel nu/g)).toHaveLength(1)
})
