// The default theme is the measure: nothing it uses is reported; words of the content never are.
import { describe, expect, it } from 'vitest'
import { BASELINE } from '../../src/support/baseline.ts'
import { contrast, contrastTurned } from '../../src/support/contrast.ts'
import { signsOf } from '../../src/support/signs-of.ts'
import { features, unsupportedIn } from '../../src/support/unsupported-in.ts'
import { render } from '../context.ts'
import { everything } from '../everything.ts'

describe('unsupportedIn', () => {
  it('finds nothing in the default theme, and no more is forgiven than it uses', async () => {
    const used = new Set<string>()
    for (const options of [
      {},
      { inlineCss: false },
      { minify: true },
      { theme: { layout: 'newsletter' as const } },
      { theme: { layout: 'transactional' as const } },
    ]) {
      const { body } = await render(everything, { options })
      expect(unsupportedIn(body('html')).map(({ name }) => name)).toEqual([])
      const signs = signsOf(body('html'))
      for (const { slug, signs: own } of features) if (own.some((sign) => signs.has(sign))) used.add(slug)
    }
    expect([...used].toSorted()).toEqual([...BASELINE].toSorted())
  })

  it('reads styles and tags, not words', async () => {
    const words = '`<video>`, `style="display:grid"`, `@import`, calc(1px) and position: fixed'
    const { body } = await render(`# A\n\n${words}\n\n![a" srcset="b](https://a.example/a.png)`)
    expect(unsupportedIn(body('html'))).toEqual([])
    const found = unsupportedIn(
      '<style>@font-face{} .a{width:calc(1px + 2px)}</style><p style="display:flex;gap:1px"><video></video>',
    )
    expect(found.map(({ slug }) => slug)).toEqual([
      'css-at-font-face',
      'css-display-flex',
      'css-gap',
      'css-unit-calc',
      'html-video',
    ])
  })
})

describe('contrast', () => {
  it('is that of WCAG, and keeps its end points when turned round', () => {
    expect(contrast('#000', '#fff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrastTurned('#000', '#ffffff')).toBeCloseTo(21)
    // A dark blue becomes a light one.
    expect(contrastTurned('#3b3bc9', '#ffffff')).toBeGreaterThan(7)
  })
})
