// What an address may not do on a page: its words stay, and the ledger says what became of it.
import { expect, test } from 'vitest'
import { render } from './context.ts'
import { attribute, find } from './dom.ts'

test.each([
  ['data:image/gif;base64,R0lGODdhAQABAIABAP8AAP///ywAAAAAAQABAAACAkQBADs=', true],
  ['data:image/png;base64,AAAA', false],
  ['data:image/svg+xml;base64,PHN2Zy8+', false],
])('a picture in its own address, %s', async (address, isShown) => {
  const { html, losses } = await render(`Words.\n\n![Red](${address})\n`)
  expect(find(html, 'img').map((image) => attribute(image, 'src'))).toEqual(isShown ? [address] : [])
  expect(losses.map(({ cause }) => cause)).toEqual(isShown ? [] : ['image-refused'])
  expect(html.includes('Red')).toBe(true)
})

test('a refused embed keeps its words and its transcript', async () => {
  const { html, losses } = await render(
    '::embed[Our film]{url="javascript:alert(1)" title="Film" transcript="All that is said."}\n\n::embed{url="javascript:alert(2)"}\n',
  )
  for (const words of ['Film', 'Our film', 'All that is said.']) expect(html).toContain(words)
  expect(html).not.toContain('javascript:')
  expect(losses.map(({ kind, to, by }) => [kind, to, by].join(' '))).toEqual([
    'flattened text policy',
    'dropped nothing policy',
  ])
})
