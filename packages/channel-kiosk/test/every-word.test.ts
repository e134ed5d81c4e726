// Any order of words, pictures and what needs a screen of its own: each word is on a screen or in the ledger.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assetOf, render } from './context.ts'

const PICTURE = assetOf('a.png', 'bytes', 'image/png')

async function shown(markdown: string) {
  const { output, losses } = await render({ markdown, assets: { 'a.png': PICTURE } })
  const scenes = output.parts.scenes as { text: string; html: string }[]
  return { texts: scenes.map(({ text }) => text), html: scenes.map(({ html }) => html).join('\n'), losses }
}

it.each([
  ['# T\n\nIntro.\n\n## K\n\nEerste.\n\n![kat](a.png)\n\nTweede.\n\n## L\n\nz', /^K\nTweede\.\nkat$/],
  ['# T\n\nIntro.\n\n![kat](a.png)\n\nEinde.', /^Einde\.\nkat$/],
  ['# T\n\nIntro.\n\n![kat](a.png)\n\nEinde.\n\n- punt', /^Einde\.\npunt\nkat$/],
])('words beside a picture stay: %j', async (markdown, expected) => {
  const { texts, losses } = await shown(markdown)
  expect(texts).toContainEqual(expect.stringMatching(expected))
  expect(losses).toEqual([])
})

it('each of several pictures has a place of its own', async () => {
  const { html, texts } = await shown('# T\n\nIntro.\n\n![een](a.png)\n\n![twee](a.png)\n\nEinde.')
  expect(html.match(/<img/g)).toHaveLength(2)
  expect(texts.join('\n')).toContain('Einde.')
})

/** Blocks whose every word is an `N`, which the document numbers: no word stands twice. */
const block = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map((words) => Array(words).fill('N').join(' ')),
  fc.constantFrom(
    ...[
      '# N',
      '## N N',
      '### N',
      '- N\n- N N\n  - N\n    - N',
      '1. N\n2. N',
      '> N\n>\n> N',
      '---',
      '::slide',
    ],
    ...['![N](a.png)', '![N](https://x.nl/a.jpg)', 'N ![N](a.png) N', 'N ![N](https://x.nl/a.jpg) N'],
    ...[
      '- N ![N](a.png)\n- N',
      '- N\n\n  ![N](https://x.nl/a.jpg)\n\n  > N',
      '> N\n>\n> ![N](a.png)\n>\n> N',
    ],
    ...['::figure[N N]{src="a.png" alt="N"}', '::figure[N]{src="https://x.nl/b.jpg" alt="N N"}'],
    ...[':::gallery\n![N](a.png)\n\n![N](https://x.nl/c.jpg)\n:::', ':::callout[N]\nN ![N](a.png)\n:::'],
    ...['| N | N |\n| - | - |\n| N | ![N](a.png) |', '```\nN N\n```', '[N](https://x.nl/p) N'],
    ...['::cta[N N]{href="https://x.nl/c"}', '::embed[N]{url="https://x.nl/e"}', '### ![N](a.png) N'],
  ),
)

it('no word disappears in silence', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 9 }), async (blocks) => {
      let count = 0
      const markdown = `# T\n\n${blocks.join('\n\n')}`.replace(/\bN\b/g, () => {
        count += 1
        return `n${count}`
      })
      const { texts, losses } = await shown(markdown)
      const said = new Set([...texts, ...losses.map(({ excerpt }) => excerpt)].join(' ').split(/\W+/))
      expect(markdown.match(/\bn\d+\b/g)?.filter((word) => !said.has(word)) ?? []).toEqual([])
    }),
    { numRuns: 150, seed: 20261123 },
  )
}, 60_000)
