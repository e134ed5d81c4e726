import { parseMarkdown } from '@kanaal/content'
import type { Output } from '@kanaal/types'
import { expect, it } from 'vitest'
import { assetOf, render } from './context.ts'

it('names a thousand screens of one heading without counting from the start each time', async () => {
  const markdown = `## Regels\n\n${'Een zin van ongeveer veertig tekens staat hier.\n\n::slide\n\n'.repeat(1500)}Slot.`
  const { tree } = await render({ markdown, options: { qr: { page: false } } })
  const ids = tree.scenes.map(({ scene }) => scene.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.slice(0, 3)).toEqual(['regels', 'regels-2', 'regels-3'])
  expect(ids.at(-1)).toBe(`regels-${ids.length}`)
})

const ASKS = [
  '## Oferta\n\nOd poniedziałku.',
  '::cta[Zamów]{href="https://delinde.example/zamow"}',
  '::embed{url="https://film.example/1"}',
  ':::callout{type="danger"}\nUwaga.\n:::',
  ':::disclaimer{for="price"}\nDo wyczerpania zapasów.\n:::',
].join('\n\n')

const screensOf = ({ parts }: Output): string =>
  (parts.scenes as { html: string }[]).map(({ html }) => html).join('\n')

it('says in which language its own sentences are, where that is not the language of the deck', async () => {
  const { output } = await render({ markdown: ASKS, locale: 'pl' })
  const html = screensOf(output)
  expect(html).toContain('<span lang="en" dir="ltr">Scan with your phone</span>')
  expect(html).toContain('‼')
  const unmarked = html.replace(/<span lang="en" dir="ltr">[^<]*<\/span>/g, '')
  expect(unmarked).not.toMatch(/phone|Conditions|Important|Read on/)
})

it.each([
  ['de', 'Mit dem Handy scannen'],
  ['fr', 'Scannez avec votre téléphone'],
  ['ja', 'スマートフォンで読み取ってください'],
])('speaks %s', async (locale, sentence) => {
  const { output } = await render({ markdown: ASKS, locale })
  const html = screensOf(output)
  expect(html).toContain(sentence)
  expect(html).not.toContain('lang="en"')
})

it('says of a text that copy stands in for what became of it', async () => {
  const markdown = '# Sale\n\nOne.\n\n:::variant{channel="kiosk"}\nScreen.\n:::\n\nTwo.'
  const { losses } = await render({ markdown })
  expect(losses.map(({ kind, to, cause, excerpt }) => [kind, to, cause, excerpt])).toEqual([
    ['replaced', 'copy', 'copy', 'One.'],
    ['replaced', 'copy', 'copy', 'Two.'],
  ])
})

it('says the teaser below the title; the description where the teaser is too long to stand there', async () => {
  const long = 'Kom kijken, want er is van alles te doen voor jong en oud. '.repeat(4)
  const titleOf = async (teaser: string) => {
    const front = '---\ntitle: Open dag\ndescription: In het kort.\n---\n\n'
    const { output } = await render({
      markdown: `${front}:::teaser\n${teaser}\n:::\n\n## Programma\n\nMuziek.`,
    })
    return (output.parts.scenes as { html: string }[])[0]?.html ?? ''
  }
  expect(await titleOf('Kom kijken.')).toContain('Kom kijken.')
  expect(await titleOf('Kom kijken.')).not.toContain('In het kort.')
  expect(await titleOf(long)).toContain('In het kort.')
})

it.each([
  ['- punt\n\n  > citaat', '<li><p>punt</p><div class="quotation"><p>citaat</p></div></li>'],
  [':::callout\nZie:\n\n> citaat\n:::', '<p>Zie:</p><div class="quotation"><p>citaat</p></div>'],
  ['> citaat\n>\n> > daarin', '<p>citaat</p><div class="quotation"><p>daarin</p></div>'],
  ['> citaat', '<div class="words"><p>citaat</p></div>'],
])('a quotation among other words is still one: %j', async (markdown, expected) => {
  const { output, losses } = await render({ markdown: `# T\n\n${markdown}` })
  expect(screensOf(output)).toContain(expected)
  expect(losses).toEqual([])
})

const full = (...blocks: string[]) =>
  ['# Kiosk', 'Intro line.', '::slide{layout=full}', ...blocks].join('\n\n')

it('shows every word of a slide that asks for a full picture', async () => {
  const markdown = full('Bring your own ticket.', '::cta[Book]{href="https://a.example/b"}', 'More words.')
  const { output, losses } = await render({ markdown })
  for (const words of ['Bring your own ticket.', 'Book', 'More words.'])
    expect(screensOf(output)).toContain(words)
  expect(losses).toEqual([])
})

it('gives a picture a screen of its own where a slide asks for it, its heading beside it', async () => {
  const assets = { 'a.jpg': assetOf('a.jpg', 'a', 'image/jpeg') }
  const words = await render({ markdown: full('![Shop](a.jpg)', 'Words.'), assets })
  expect(words.tree.scenes.map(({ scene }) => [scene.text, scene.layout]).slice(1, 3)).toEqual([
    [expect.stringContaining('Shop'), 'full'],
    [expect.stringContaining('Words.'), undefined],
  ])
  const heading = await render({ markdown: full('## Shop front', '![Shop](a.jpg)'), assets })
  expect(screensOf(heading.output)).toContain('Shop front')
})

it('names the layouts there are where a slide asks for another', () => {
  const { messages } = parseMarkdown('::slide{layout=split}', { path: 'a.md' })
  expect(messages).toMatchObject([
    { ruleId: 'directive-attribute', values: { value: 'split', expected: 'full' } },
  ])
})

it('shows nothing of a footnote, whatever stands in it', async () => {
  const inside = [
    '| A | B |\n|---|---|\n| c | d |',
    '```\ncode\n```',
    '::cta[Book]{href="https://a.example/b"}',
  ]
  const note = inside.map((block) => block.replace(/^/gm, '    ')).join('\n\n')
  const { output, losses } = await render({
    markdown: `# T\n\n## Text\n\nText[^1] here.\n\n[^1]: Foot words.\n\n${note}`,
  })
  expect(screensOf(output)).not.toMatch(/code<|Book|<td/)
  expect(losses.every(({ cause }) => cause === 'footnote')).toBe(true)
})

it('shows the caption of the lead picture below it', async () => {
  const assets = { 'a.jpg': assetOf('a.jpg', 'a', 'image/jpeg') }
  const markdown = '---\ntitle: Open\nimage: { src: a.jpg, caption: "Photo: Jan" }\n---\n\nWords.'
  const { output } = await render({ markdown, assets })
  expect(screensOf(output)).toContain('<figcaption>Photo: Jan</figcaption>')
})
