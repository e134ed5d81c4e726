// The teaser is what a post says; what of it a post cannot show is a loss that names the right cause.
import { describe, expect, it } from 'vitest'
import { render } from './render.ts'

const NETWORKS = ['x', 'bluesky', 'mastodon', 'linkedin']
const front = '---\ntitle: Fietsles\nsummary: Een samenvatting voor lijsten.\n---\n\n'
const causesOf = (markdown: string, target: string, options: object = {}) =>
  render(markdown, { target, options }).losses.map(
    ({ type, kind, to, cause, excerpt }) => `${type} ${kind} to ${to} (${cause}): ${excerpt}`,
  )

describe.each(NETWORKS)('on %s', (target) => {
  const textOf = (markdown: string) => render(markdown, { target }).posts[0]?.text ?? ''

  it('the teaser goes before the description, and copy for the network before both', () => {
    const teaser = ':::teaser\nLeer fietsen in een week.\n:::\n'
    expect(textOf(`${front}${teaser}`)).toMatch(/^Leer fietsen in een week\./)
    expect(textOf(`${front}${teaser}`)).not.toContain('samenvatting')
    expect(textOf(`${front}De les begint.`)).toMatch(/^Een samenvatting voor lijsten\./)
    const copied = front.replace('---\n\n', `copy:\n  ${target}: { description: Kom je ook }\n---\n\n`)
    expect(textOf(`${copied}${teaser}`)).toMatch(/^Kom je ook/)
  })

  it('an embed in the teaser keeps its address', () => {
    const markdown = `${front}::::teaser\nKijk mee.\n\n::embed{url="https://film.example/1" title="De film"}\n::::\n`
    const { posts, losses } = render(markdown, { target })
    expect(posts[0]?.text).toMatch(/^Kijk mee\.\n\nDe film: (https:\/\/)?film\.example\/1/)
    if (posts[0]?.facets) expect(JSON.stringify(posts[0].facets)).toContain('"https://film.example/1"')
    expect(losses).toMatchObject([{ type: 'embed', kind: 'replaced', to: 'link', cause: 'embed' }])
  })

  it('an embed without a title is its address, and one whose address is refused its title', () => {
    expect(textOf(`${front}::::teaser\nKijk.\n\n::embed{url="https://film.example/1"}\n::::\n`)).toMatch(
      /^Kijk\.\n\n(https:\/\/)?film\.example\/1/,
    )
    const refused = `${front}::::teaser\n::embed{url="javascript:alert(1)" title="De film"}\n::::\n`
    expect(textOf(refused)).toMatch(/^De film\n\n/)
    expect(causesOf(refused, target)).toEqual(['embed flattened to text (unsafe-link): De film'])
  })

  it('pictures that are not attached are lost because another one is, not because of the teaser', () => {
    const pictures = [1, 2, 3, 4, 5].map((n) => `![Foto ${n}](https://a.example/${n}.png)`).join('\n\n')
    const markdown = `${front}::::teaser\nKijk mee.\n\n${pictures}\n::::\n\n![Elders](https://a.example/6.png)\n`
    const lost = causesOf(markdown, target)
    expect(lost).toEqual([
      ...[2, 3, 4, 5].map((n) => `image dropped to nothing (attach): Foto ${n}`),
      expect.stringMatching(/^image dropped to nothing \((teaser|attach)\): Elders$/),
    ])
    if (target !== 'x') return
    expect(causesOf(markdown, target, { attach: 'images' })).toEqual([
      'image dropped to nothing (images): Foto 5',
      'image dropped to nothing (images): Elders',
    ])
  })

  it('headings and quotations that become plain words are in the ledger, leaf by leaf', () => {
    const markdown = `${front}::::teaser\n## Wat je *leert*\n\nSturen en **remmen**.\n\n> Het lukte meteen.\n>\n> - Ook mij\n::::\n`
    expect(causesOf(markdown, target)).toEqual([
      'text flattened to text (heading): Wat je',
      'text flattened to text (heading): leert',
      'text flattened to text (quotation): Het lukte meteen.',
      'text flattened to text (list): Ook mij',
    ])
  })

  it('words that led somewhere have lost their address before their form', () => {
    const markdown = `${front}::::teaser\n## [Lees meer](https://a.example/meer)\n::::\n`
    const cause = render(markdown, { target }).posts[0]?.facets ? 'heading' : 'link'
    expect(causesOf(markdown, target)).toEqual([`text flattened to text (${cause}): Lees meer`])
  })
})
