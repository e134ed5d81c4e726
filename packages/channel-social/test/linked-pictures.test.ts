// A link around a picture: no post carries it, and the ledger says so.
import { expect, it } from 'vitest'
import { socialChannels } from '../src/channel.ts'
import { render } from './render.ts'

const PICTURE = '[![A bag](https://pictures.example/bag.jpg)](ADDRESS)'
const TEASER = `:::teaser\nNew bags. ${PICTURE}\n:::\n\nMore below.`
const BODY = `:::teaser\nNew bags.\n:::\n\n[**${PICTURE.slice(1, PICTURE.indexOf(']('))}](https://pictures.example/bag.jpg)**](ADDRESS)`

const lossesOf = (markdown: string, target: string) =>
  render(markdown, { target, options: { attach: 'images' } })
    .losses.filter(({ type }) => type === 'image')
    .map(({ kind, to, by, cause }) => [kind, to, by, cause].join(' '))

it.each(socialChannels.flatMap(({ id }) => [TEASER, BODY].map((markdown) => [id, markdown] as const)))(
  '%s: %j',
  (target, markdown) => {
    expect(lossesOf(markdown.replace('ADDRESS', 'https://winkel.example/tassen'), target)).toEqual([
      'flattened image capability link',
    ])
    expect(lossesOf(markdown.replace('ADDRESS', 'javascript:alert(1)'), target)).toEqual([
      'flattened image policy unsafe-link',
    ])
  },
)

it('is no loss where no link stands around it', () => {
  const bare = TEASER.replace(PICTURE, '![A bag](https://pictures.example/bag.jpg)')
  expect(lossesOf(bare, 'x')).toEqual([])
})

it('is lost from the card as well, which leads to the page', () => {
  const { losses, card } = render(
    `---\nimage: https://pictures.example/bag.jpg\n---\n${TEASER.replace('ADDRESS', 'https://winkel.example/')}`,
    { target: 'bluesky' },
  )
  expect(card?.image?.url).toBe('https://pictures.example/bag.jpg')
  expect(losses).toMatchObject([
    { type: 'image', to: 'image', cause: 'link' },
    { type: 'text', excerpt: 'More below.' },
  ])
})
