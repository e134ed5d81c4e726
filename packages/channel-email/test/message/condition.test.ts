// Conditions left to the sending service: its own words around the passage, or a loss; never a leak into what all read.
import { describe, expect, it } from 'vitest'
import { preview } from '../../src/preview.ts'
import { render } from '../context.ts'

const when = (segment: string, text: string): string =>
  `:::when{segment="${segment}" else="passthrough"}\n${text}\n:::`
const markdown = `# Actie\n\nTot maandag.\n\n${when('members', 'Dubbele **punten**.\n\n- Pen\n- Gum')}\n\nTot dan.`
const segments = { members: 'subscriber.member', staff: 'subscriber.staff' }
const liquid = { tokenMap: { dialect: 'liquid' as const, fields: {}, segments } }
const handlebars = { tokenMap: { dialect: 'handlebars' as const, fields: {}, segments } }

/** What either service sends to a reader for whom these fields are true. */
function sent(body: string, ...held: string[]): string {
  let said = ''
  const open: { met: boolean; done: boolean }[] = []
  for (const piece of body.split(/(\{%[^%]*%\}|\{\{[#/e][^}]*\}\})/)) {
    const [, kind, fields = ''] = /^\{[%{] ?(#if|if|else if|endif|\/if)([^%}]*)/.exec(piece) ?? []
    const met = fields.split(' ').some((field) => held.includes(field))
    const inner = open.at(-1)
    if (kind === undefined) said += open.every((one) => one.met) ? piece : ''
    else if (kind === '#if' || kind === 'if') open.push({ met, done: met })
    else if (kind === 'else if' && inner)
      Object.assign(inner, { met: met && !inner.done, done: met || inner.done })
    else open.pop()
  }
  expect(open, 'every condition is closed').toEqual([])
  return said
}

const words = (html: string): string =>
  html.replace(/<head>[\s\S]*<\/head>|<!--[\s\S]*?-->|<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe.each([
  ['Liquid', liquid],
  ['Handlebars', handlebars],
])('%s', (_name, options) => {
  it.each(['html', 'text', 'mjml'])('decides for each reader in the %s', async (role) => {
    const { body } = await render(markdown, { options })
    const member = words(sent(body(role), 'subscriber.member'))
    const other = words(sent(body(role), 'subscriber.staff'))
    expect(member).toMatch(/Tot maandag\..*Dubbele.*punten.*Pen.*Gum.*Tot dan\./)
    expect(other).toMatch(/Tot maandag\..*Tot dan\./)
    expect(other).not.toMatch(/Dubbele|Pen|Gum/)
  })

  it('asks for several segments at once, and says the passage once', async () => {
    const { body } = await render(`# Actie\n\nTot maandag.\n\n${when('members,staff', 'Voor u.')}`, {
      options,
    })
    for (const role of ['html', 'text'])
      for (const held of [
        ['subscriber.member'],
        ['subscriber.staff'],
        ['subscriber.member', 'subscriber.staff'],
      ])
        expect(words(sent(body(role), ...held)).match(/Voor u\./g)).toHaveLength(1)
    expect(words(sent(body('html')))).not.toContain('Voor u.')
  })

  it('stands in a list, a quote and a callout, and inside another condition', async () => {
    const inner = when('staff', 'Ook personeel.')
    const outer = `::::when{segment="members" else="passthrough"}\nLeden.\n\n${inner}\n::::`
    const { body } = await render(
      `# Actie\n\n- Een\n\n  ${when('members', 'Twee').replaceAll('\n', '\n  ')}\n\n> ${when('members', 'Drie').replaceAll('\n', '\n> ')}\n\n${outer}`,
      { options },
    )
    for (const role of ['html', 'text']) {
      expect(words(sent(body(role), 'subscriber.member'))).toMatch(/Een.*Twee.*Drie.*Leden\./)
      expect(words(sent(body(role), 'subscriber.member'))).not.toContain('Ook personeel')
      expect(words(sent(body(role), 'subscriber.staff'))).not.toMatch(/Twee|Drie|Leden|personeel/)
      expect(words(sent(body(role), 'subscriber.member', 'subscriber.staff'))).toContain('Ook personeel')
    }
  })

  it('is gone from a preview, which shows the passage once', async () => {
    const given = `${markdown}\n\n${when('members,staff', 'Voor u.')}`
    const { output } = await render(given, { options })
    const rendition = { files: output.files } as Parameters<typeof preview>[0]
    for (const mode of ['desktop', 'text']) {
      const { body } = preview(rendition, mode)
      expect(body).not.toMatch(/\{%|\{\{(?:#|\/|else)|subscriber\./)
      expect(body).toContain('Dubbele')
      expect(body.match(/Voor u\./g)).toHaveLength(1)
    }
  })

  it('loses nothing, and says nothing', async () => {
    const { losses, messages } = await render(markdown, { options })
    expect(losses).toEqual([])
    expect(messages.filter(({ ruleId }) => /segment|token|mjml|fallback/.test(ruleId))).toEqual([])
  })
})

describe('a segment that the target cannot ask about', () => {
  it.each([
    ['no map', {}],
    ['another segment', { tokenMap: { ...liquid.tokenMap, segments: { guests: 'guest' } } }],
  ])('is hidden, a loss for each leaf and a message: %s', async (_name, options) => {
    const { body, losses, messages } = await render(markdown, { options })
    for (const role of ['html', 'text', 'mjml']) expect(body(role)).not.toMatch(/Dubbele|Pen|\{%/)
    expect(losses.map(({ excerpt, kind, by, cause }) => [excerpt, kind, by, cause])).toEqual(
      ['Dubbele', 'punten', '.', 'Pen', 'Gum'].map((leaf) => [
        leaf,
        'dropped',
        'condition',
        'when segment=members',
      ]),
    )
    expect(messages.filter(({ ruleId }) => ruleId === 'segment-unknown')).toHaveLength(1)
  })
})

it('never leads all readers in, nor stands for their button or small print', async () => {
  const { body, output } = await render(
    `---\ncallToAction:\n  label: Koop\n  href: https://winkel.example/koop\n---\n# Actie\n\n::::when{segment="members" else="passthrough"}\n:::teaser\nGeheim.\n:::\n\n::cta[Koop]{href="https://winkel.example/koop"}\n::::\n\nVoor allen.`,
    { options: liquid },
  )
  expect(output.parts.preheader).toBe('Voor allen.')
  expect(words(sent(body('html')))).toContain('Koop')
  expect(words(sent(body('html')))).not.toContain('Geheim')
})

it('keeps a disclaimer for its own readers where a long mail is cut', async () => {
  const long = Array.from({ length: 900 }, (_, at) => `Alinea ${at} ${'woord '.repeat(20)}`).join('\n\n')
  const small =
    '::::when{segment="members" else="passthrough"}\nOok.\n\n:::disclaimer\nKleine letters.\n:::\n::::'
  const { body, losses } = await render(`# Lang\n\n${long}\n\n${small}`, { options: liquid })
  expect(words(sent(body('html'), 'subscriber.member'))).toContain('Kleine letters.')
  expect(words(sent(body('html')))).not.toContain('Kleine letters.')
  expect(losses.some(({ excerpt }) => excerpt === 'Ook.')).toBe(true)
})
