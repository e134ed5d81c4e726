// A link around a picture: the picture hangs on a screen of its own, and its address has a code like any other.
import { expect, it } from 'vitest'
import { assetOf, render } from './context.ts'

const assets = { 'bag.png': assetOf('bag.png', 'PNG', 'image/png') }

async function show(markdown: string) {
  const { output, losses } = await render({
    markdown: `# T\n\n${markdown}`,
    assets,
    options: { qr: { page: false } },
  })
  const scenes = output.parts.scenes as { html: string }[]
  return {
    html: scenes.map(({ html }) => html).join('\n'),
    losses: losses.map(({ type, kind, to, by, cause }) => [type, kind, to, by, cause].join(' ')),
  }
}

it.each([
  ['[![A bag](bag.png)](https://winkel.example/tassen)', 'A bag'],
  ['Look:\n\n[**![A bag](bag.png)**](https://winkel.example/tassen)', 'A bag'],
  ['Look [here ![A bag](bag.png)](https://winkel.example/tassen)', 'here A bag'],
])('%s', async (markdown, label) => {
  const { html, losses } = await show(markdown)
  expect(html).toContain('<img src="assets/bag.png" alt="A bag">')
  expect(html).toContain(`aria-label="QR: ${label}"`)
  expect(losses).toEqual([])
})

it.each([
  ['[![A bag](bag.png)](javascript:alert)', 'image flattened image policy unsafe-link'],
  ['[![A bag](bag.png)](mailto:shop@winkel.example)', 'image flattened image capability link-address'],
  // What cannot be shown is on record already: one loss a leaf.
  [
    '[![A bag](https://elsewhere.example/bag.png)](javascript:alert)',
    'image replaced text capability external-resource',
  ],
])('%s leads nowhere', async (markdown, loss) => {
  const { html, losses } = await show(markdown)
  expect(html).not.toContain('QR:')
  expect(losses).toEqual([loss])
})
