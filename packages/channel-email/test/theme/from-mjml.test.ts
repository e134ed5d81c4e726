// Newsletters of the kinds that designers make, each an MJML file with marks: the compiled theme gives mjml's own bytes.
import { readdirSync, readFileSync } from 'node:fs'
import { BodyComponent, registerComponent } from 'mjml-core'
import { describe, expect, it } from 'vitest'
import { compileTheme } from '../../src/compile/compile-theme.ts'
import { compileMjml } from '../../src/compile-mjml.ts'
import { defineTheme } from '../../src/theme/define-theme.ts'
import { themeFromMjml } from '../../src/theme/from-mjml.ts'
import { render } from '../context.ts'

const folder = new URL('../layouts/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

describe('themeFromMjml', () => {
  it.each(readdirSync(folder))("gives mjml's bytes: %s", async (name) => {
    const theme = defineTheme(themeFromMjml(read(name)))
    // Minified, with more mails and both directions: the repository's proof.
    const compiled = await compileTheme(theme)
    expect((await compiled.selfCheck(2)).different).toEqual([])
    expect([...compiled.errors]).toEqual([])
  })

  it('compiles a component of the brand itself', async () => {
    registerComponent(MjPrice)
    const brand = read('basic.mjml').replace(
      '<mj-button href="[[href]]" background-color="#aa3322">[[body]]</mj-button>',
      '<mj-price color="#aa3322" href="[[href]]">[[body]]</mj-price>',
    )
    const compiled = await compileTheme(defineTheme(themeFromMjml(brand)))
    expect((await compiled.selfCheck(6)).different).toEqual([])
    const blocks = [{ name: 'button' as const, slots: { href: 'https://a.example/', body: ['€ 4,95'] } }]
    await compiled.prepare(blocks)
    expect(compiled.render(blocks)).toContain(
      '<a class="price"  href="https://a.example/" style="color:#aa3322;">€ 4,95</a>',
    )
  })

  it('keeps what is not marked, and tells language, title and preview', async () => {
    const { body, output, messages } = await render('# Actie\n\nVanaf **maandag**.', {
      options: { theme: themeFromMjml(read('classes.mjml')) },
    })
    expect(body('html')).toContain('<html lang="nl" dir="ltr"')
    expect(body('html')).toContain('<title>Actie</title>')
    expect(body('mjml')).toContain('<mj-class name="display"')
    expect(body('mjml')).not.toContain('kanaal:')
    expect(output.parts.preheader).toBe('Vanaf maandag.')
    expect(messages.filter(({ ruleId }) => ruleId === 'theme-fallback' || ruleId === 'mjml-invalid')).toEqual(
      [],
    )
  })

  it('runs mjml itself for a file that rewrites what content brings', async () => {
    const mjml = readFileSync(new URL('../fallback/html-attributes.mjml', import.meta.url), 'utf8')
    const { body, output, messages } = await render('# Actie\n\nVanaf maandag.', {
      options: { theme: themeFromMjml(mjml) },
    })
    expect(messages.map(({ ruleId }) => ruleId)).toContain('theme-fallback')
    const { html } = await compileMjml(body('mjml'), output.parts.mjmlOptions as never)
    expect(body('html') === html).toBe(true)
    expect(html).toContain('data-part="text"')
  })

  it.each([
    ['<mjml><mj-body></mj-body></mjml>', 'no kanaal:content'],
    ['<!-- kanaal:content --><!-- kanaal:flow --><!-- /kanaal:content -->', 'not open'],
    ['<!-- kanaal:content -->', 'never closes'],
    [
      '<!-- kanaal:content --><!-- kanaal:block cat -->x<!-- /kanaal:block --><!-- /kanaal:content -->',
      '"cat"',
    ],
  ])('refuses %j', (mjml, reason) => {
    expect(() => themeFromMjml(mjml)).toThrow(reason)
  })
})

/** What a brand's developer would write by MJML's own guide. */
class MjPrice extends BodyComponent {
  static componentName = 'mj-price'
  static endingTag = true
  static dependencies = { 'mj-column': ['mj-price'], 'mj-price': [] }
  static allowedAttributes = { color: 'color', href: 'string' }
  static override defaultAttributes = { color: '#000000' }
  override getStyles() {
    return { price: { color: this.getAttribute('color') } }
  }
  override render() {
    return `<a class="price" ${this.htmlAttributes({ href: this.getAttribute('href'), style: 'price' })}>${this.getContent()}</a>`
  }
}
