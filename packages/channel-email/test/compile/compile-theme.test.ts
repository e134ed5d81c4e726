// Whatever the compiled theme joins, mjml on the whole mail gives the same bytes.
import { defaultTheme } from '@kanaal/types'
import { describe, expect, it } from 'vitest'
import { block } from '../../src/block.ts'
import { type CompileOptions, compileTheme } from '../../src/compile/compile-theme.ts'
import { compileMjml, mjmlOptions } from '../../src/compile-mjml.ts'
import { bindTheme } from '../../src/theme/bind-theme.ts'
import { defaultEmailTheme, defineTheme, type ThemeDefinition } from '../../src/theme/define-theme.ts'
import { resolveTokens } from '../../src/theme/resolve-tokens.ts'
import { type Layout, toMjml } from '../../src/to-mjml.ts'
import { render } from '../context.ts'
import { everything } from '../everything.ts'

const variants: CompileOptions[] = [
  { minify: false, inlineCss: true },
  { minify: false, inlineCss: false, dir: 'rtl' },
  { minify: true, inlineCss: true, dir: 'rtl' },
  { minify: true, inlineCss: false },
]

/** Layouts that a brand might bring: other sections, wrappers, columns, components with styles of their own. */
const brands: Record<string, ThemeDefinition> = {
  default: {},
  newsletter: { layout: 'newsletter' },
  transactional: { layout: 'transactional', tokens: { textSize: 18, spacing: 6 } },
  sections: {
    blocks: {
      'heading-2':
        '<mj-section background-color="#eeeeee"><mj-column><mj-text>[[body]]</mj-text></mj-column></mj-section>',
      quote:
        '<mj-wrapper padding="8px" background-color="#fafafa"><mj-section><mj-column width="30%"><mj-text>“</mj-text></mj-column><mj-column width="70%"><mj-text>[[body]]</mj-text></mj-column></mj-section></mj-wrapper>',
      image:
        '<mj-hero mode="fluid-height" background-url="[[src]]" background-width="[[width]]px" background-height="300px"><mj-text>[[alt]]</mj-text></mj-hero>',
      'gallery-row':
        '<mj-section><mj-group><mj-column><mj-text>[[left]]</mj-text></mj-column><mj-column><mj-text>[[right]]</mj-text></mj-column></mj-group></mj-section>',
    },
  },
  spacious: {
    tokens: { width: 480, radius: 0, colors: { accent: '#a00' } },
    flow: '<mj-wrapper padding="10px"><mj-section full-width="full-width" background-color="#ffffff"><mj-column border="1px solid #cccccc">[[children]]</mj-column></mj-section></mj-wrapper>',
    blocks: {
      button: '<mj-button href="[[href]]" width="200px">\n  [[body]]\n</mj-button>',
      caption: '<mj-text>\n  Caption: [[body]] .\n</mj-text>',
      divider: '<mj-spacer height="20px" />',
      disclaimer: '<mj-text><pre>  [[body]]  </pre></mj-text>',
      'callout-info':
        '<mj-accordion><mj-accordion-element><mj-accordion-title>[[label]]</mj-accordion-title><mj-accordion-text>[[body]]</mj-accordion-text></mj-accordion-element></mj-accordion>',
    },
    elements: {
      strong: '<b  class="x  y">\n[[body]] </b>',
      'natural-image': '<img src="[[src]]" alt="[[alt]]"/>',
    },
  },
}

describe('compileTheme', () => {
  for (const [name, definition] of Object.entries(brands)) {
    it.each(variants)(
      `gives mjml's bytes for random mails: ${name} %o`,
      async (variant) => {
        const compiled = await compileTheme(defineTheme(definition), variant)
        // The default with more: one of its blocks that only minifying changes would be met by chance otherwise.
        const { different } = await compiled.selfCheck(name === 'default' ? 20 : 6)
        expect(different).toEqual([])
        expect([...compiled.errors]).toEqual([])
      },
      60_000,
    )
  }

  it.each(variants)("gives mjml's bytes for a real mail: %o", async (variant) => {
    const { dir = 'ltr', inlineCss = true, minify = false } = variant
    const compiled = await compileTheme(defaultEmailTheme, variant)
    const layout: Layout = { ...(await render(everything)).tree.layout, dir }
    await compiled.prepare(layout)
    const theme = bindTheme(defaultEmailTheme, { tokens: resolveTokens(defaultTheme, {}), dir, inlineCss })
    const { html } = await compileMjml(toMjml(layout, theme), mjmlOptions({ minify }))
    expect(compiled.render(layout) === html).toBe(true)
  })

  it.each(['none', 'inline'])(
    'prints an empty attribute as mjml does where it rewrites tags: %s',
    async (style) => {
      const frame = defaultEmailTheme.frame.replace(
        '<mj-raw>',
        style === 'inline' ? '<mj-style inline="inline">.k-x{color:#111111}</mj-style><mj-raw>' : '<mj-raw>',
      )
      const minify = style === 'none'
      const theme = defineTheme({ frame })
      const compiled = await compileTheme(theme, { minify })
      const picture = block('natural-image', { src: 'https://a.example/a.png', alt: '' })
      const layout = (await render('# A\n\nB')).tree.layout
      const mail: Layout = {
        ...layout,
        blocks: [
          block('code', { body: [picture] }),
          block('image', { src: 'https://a.example/a.png', alt: '', width: '24' }),
        ],
      }
      await compiled.prepare(mail)
      const bound = bindTheme(theme, { tokens: resolveTokens(defaultTheme, {}), dir: 'ltr', inlineCss: true })
      const { html } = await compileMjml(toMjml(mail, bound), mjmlOptions({ minify }))
      expect(compiled.render(mail) === html).toBe(true)
    },
  )

  it('takes blocks alone', async () => {
    const compiled = await compileTheme(defaultEmailTheme)
    const blocks = [block('paragraph', { body: ['Hallo & welkom'] })]
    await compiled.prepare(blocks)
    expect(compiled.render(blocks)).toContain('Hallo &amp; welkom')
    expect(() =>
      compiled.render([
        block('divider', {}),
        block('image', { src: 'https://a.example/', alt: '', width: '10' }),
      ]),
    ).toThrow('prepare')
  })

  it('does not accept blocks where minifying would move them', async () => {
    const compiled = await compileTheme(defaultEmailTheme, { minify: true })
    const inner = block('paragraph', { body: ['x'] })
    expect(compiled.accepts([block('quote', { body: [inner] })])).toBe(true)
    expect(compiled.accepts([block('paragraph', { body: [inner] })])).toBe(false)
  })

  it('falls back to mjml, with the reason, for a theme that cannot be compiled', async () => {
    const { body, output, messages } = await render('# A\n\nB', {
      options: {
        theme: {
          frame:
            '<mjml lang="[[lang]]" dir="[[dir]]"><mj-head><mj-title>[[title]]</mj-title><mj-preview>[[preview]]</mj-preview><mj-style inline="inline">p + p{color:#111111}strong{color:#222222}</mj-style></mj-head><mj-body>[[content]]</mj-body></mjml>',
        },
      },
    })
    expect(messages.map(({ ruleId }) => ruleId)).toContain('theme-fallback')
    const { html } = await compileMjml(body('mjml'), output.parts.mjmlOptions as never)
    expect(body('html') === html).toBe(true)
  })
})
