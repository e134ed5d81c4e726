// A long mail is cut at a section, links to the page, keeps every disclaimer, and says exactly what is missing.
import { leavesOf, toText } from '@kanaal/content'
import { describe, expect, it } from 'vitest'
import { render } from '../context.ts'

const SENTENCE = 'Vanaf maandag zijn al onze winkels tot negen uur in de avond open. '
const part = (index: number): string =>
  `## Deel ${index}\n\nEerste zin van deel ${index}.\n\n${`${SENTENCE.repeat(20)}\n\n`.repeat(8)}`
const long = `# Lang verhaal\n\nHet begin.\n\n${Array.from({ length: 14 }, (_, index) => part(index + 1)).join('')}`
const bytesOf = (html: string): number => Buffer.byteLength(html)

describe('fit', () => {
  it('leaves a mail alone that fits', async () => {
    const { body, losses, messages } = await render(`# Kort\n\nEen.\n\n::more\n\nTwee.`)
    expect(body('html')).toContain('Twee.')
    expect([losses, messages.filter(({ ruleId }) => ruleId === 'length-cut')]).toEqual([[], []])
  })

  it('keeps whole sections and teases the rest', async () => {
    const { body, losses, output, messages } = await render(`${long}\n\n:::disclaimer\nOp is op.\n:::\n`)
    const html = body('html')
    expect(bytesOf(html)).toBeLessThan(80_000)
    expect(bytesOf(html)).toBeGreaterThan(60_000)
    expect(output.metrics.find(({ id }) => id === 'html')?.value).toBeLessThan(80_000)
    for (let index = 1; index <= 14; index += 1) {
      // Whole, or a heading with its first words and a link: never half.
      const [, after = ''] = html.split(new RegExp(`>Deel ${index}</h2>`))
      const [section = ''] = after.split('</h2>')
      expect([0, 160]).toContain(section.split(SENTENCE.trim()).length - 1)
      expect(section).toContain(`Eerste zin van deel ${index}.`)
    }
    expect(html).toContain('Lees verder: Deel 14')
    expect(html).toContain('https://winkel.example/')
    for (const role of ['html', 'text']) expect(body(role)).toContain('Op is op.')
    expect(body('text')).toContain('Lees verder: Deel 14')
    expect(new Set(losses.map(({ kind, to, by, cause }) => `${kind} ${to} ${by} ${cause}`))).toEqual(
      new Set(['truncated link limit html']),
    )
    expect(messages.map(({ ruleId }) => ruleId)).toContain('length-cut')
  })

  it('loses exactly the leaves that are not said', async () => {
    const { document, losses, body } = await render(long)
    const lost = new Set(losses.map(({ place }) => JSON.stringify(place)))
    expect(lost.size).toBe(losses.length)
    const texts = leavesOf(document.tree).filter((leaf) => leaf.type === 'text')
    const said = texts.length - losses.length
    const shown = body('text').replace(/\s+/g, ' ')
    expect(said).toBeGreaterThan(14)
    expect(shown.split(SENTENCE.trim()).length - 1).toBe(
      20 * (texts.filter((leaf) => toText(leaf as never).startsWith(SENTENCE.trim())).length - losses.length),
    )
  })

  it('cuts at the fold, also on demand', async () => {
    const folded = `# Lang\n\nHet begin.\n\n::more\n\n${part(1).repeat(14)}`
    const cut = await render(folded)
    expect(cut.body('html')).not.toContain('Deel 1')
    expect(cut.body('html')).toContain('Lees de hele tekst op de website')
    const short = '# Kort\n\nEen.[^1]\n\n::more\n\nTwee.[^2]\n\n[^1]: Noot een.\n[^2]: Noot twee.'
    const asked = await render(short, { options: { length: 'teaser' } })
    expect(asked.body('html')).not.toContain('Twee.')
    expect(asked.body('html')).toContain('Noot een.')
    expect(asked.body('html')).not.toContain('Noot twee.')
    expect(asked.losses.map(({ by }) => by)).toEqual(['policy', 'policy', 'policy'])
  })

  it('cuts between blocks where there are no sections, and never sends half a paragraph', async () => {
    const { body } = await render(`# Lang\n\n${`${SENTENCE.repeat(200)}\n\n`.repeat(12)}`)
    expect(bytesOf(body('html'))).toBeLessThan(80_000)
    const giant = await render(`# Lang\n\n${SENTENCE.repeat(2_000)}`)
    expect(giant.body('html')).not.toContain(SENTENCE.repeat(3))
    expect(giant.body('html')).toContain('Lees de hele tekst')
  })

  it('leads to the page where something is left out, and not after what is said whole', async () => {
    const table = `| Maat |\n|---|\n${`| ${SENTENCE} |\n`.repeat(60)}`
    const pairs = Array.from({ length: 30 }, (_, index) => `Zin ${index}.\n\n${table}`).join('\n\n')
    const { body } = await render(`# Lang\n\n${pairs}`)
    const text = body('text')
    expect(text).toContain('Zin 29.')
    expect(text.split('Lees de hele tekst').length - 1).toBe(1)
    expect(text).not.toContain('Lees verder: Lang')
  })

  it('never cuts a disclaimer out of what it hides', async () => {
    const hidden = `> Citaat\n>\n> :::disclaimer\n> Kleine letters.\n> :::\n`
    const { body, losses } = await render(`${long}${hidden}`)
    for (const role of ['html', 'text']) expect(body(role)).toContain('Kleine letters.')
    expect(losses.some(({ excerpt }) => excerpt === 'Kleine letters.')).toBe(false)
  })
})
