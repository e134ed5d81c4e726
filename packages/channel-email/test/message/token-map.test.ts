// Merge fields: a token with its fall-back for the sending service, the fall-back alone for everybody else.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toToken, withFallbacks } from '../../src/message/token-map.ts'
import { render } from '../context.ts'

const markdown =
  '# Actie\n\nBeste :field[lezer & klant]{name="first-name"}, je hebt :field[geen]{name="points"} punten.'
const fields = { 'first-name': 'subscriber.first_name' }

describe('merge fields', () => {
  it('say their fall-back where no service is known', async () => {
    const { body } = await render(markdown)
    expect(body('html')).toContain('Beste lezer &amp; klant, je hebt geen punten.')
    expect(body('text')).toContain('Beste lezer & klant, je hebt geen punten.')
  })

  it('are tokens of the service, each with its fall-back', async () => {
    const liquid = await render(markdown, { options: { tokenMap: { dialect: 'liquid', fields } } })
    expect(liquid.body('html')).toContain(
      'Beste {{ subscriber.first_name | escape | default: "lezer &amp; klant" }}, je hebt geen punten.',
    )
    expect(liquid.body('text').replace(/\s+/g, ' ')).toContain(
      'Beste {{ subscriber.first_name | default: "lezer & klant" }}, je hebt geen punten.',
    )
    const handlebars = await render(markdown, { options: { tokenMap: { dialect: 'handlebars', fields } } })
    expect(handlebars.body('html')).toContain(
      'Beste {{#if subscriber.first_name}}{{subscriber.first_name}}{{else}}lezer &amp; klant{{/if}}, je hebt',
    )
  })

  it('stand in a subject, while its length and the title of the page are those of the fall-back', async () => {
    const { output, body } = await render('# Actie\n\nTekst.', {
      options: { tokenMap: { dialect: 'liquid', fields } },
      edit: (document) => {
        const subject = 'Hallo :field[daar]{name="first-name"}'
        document.copy = { tree: { type: 'root', children: [] }, subject }
      },
    })
    expect(output.parts.subject).toBe('Hallo {{ subscriber.first_name | default: "daar" }}')
    expect(output.metrics.find(({ id }) => id === 'subject')?.value).toBe(10)
    expect(body('html')).toContain('<title>Hallo daar</title>')
  })

  it('cannot be left by a fall-back', () => {
    fc.assert(
      fc.property(fc.string(), (fallback) => {
        const token = toToken('a', fallback, { dialect: 'liquid', fields: { a: 'b' } }, 'text')
        expect(token.match(/"/g)).toHaveLength(2)
        expect(token.match(/[{}]/g)).toHaveLength(4)
        expect(withFallbacks(`a ${token} b`)).toBe(
          `a ${fallback.replace(/["{}]/g, (found) => ({ '{': '(', '}': ')' })[found] ?? '”')} b`,
        )
        const block = toToken('a', fallback, { dialect: 'handlebars', fields: { a: 'b' } }, 'text')
        expect(block.match(/[{}]/g)).toHaveLength(16)
        expect(withFallbacks(block)).toBe(withFallbacks(token))
      }),
    )
  })
})
