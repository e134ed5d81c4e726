import mjml2html from 'mjml'
import { describe, expect, it } from 'vitest'
import type { EmailOptionsInput } from '../src/options.ts'
import { render } from './context.ts'
import { everything } from './everything.ts'

const variants: [string, EmailOptionsInput][] = [
  ['plain', {}],
  ['minified', { minify: true }],
  ['styles in the head', { inlineCss: false }],
  ['both', { minify: true, inlineCss: false }],
]

describe('serialize', () => {
  it.each(variants)('gives the HTML that mjml gives for its MJML: %s', async (_name, options) => {
    const { body, output } = await render(everything, { options })
    const recorded = JSON.parse(JSON.stringify(output.parts.mjmlOptions))
    expect(recorded).toMatchObject({ fonts: {}, ignoreIncludes: true })
    const { html } = await mjml2html(body('mjml'), recorded)
    expect(body('html') === html).toBe(true)
  })

  it.each(variants)('writes MJML that passes strict validation: %s', async (_name, options) => {
    const { body } = await render(everything, { options })
    const { errors } = await mjml2html(body('mjml'), { fonts: {}, validationLevel: 'strict' })
    expect(errors).toEqual([])
  })

  it('gives the same bytes twice', async () => {
    const [one, other] = await Promise.all([render(everything), render(everything)])
    expect(one.output).toEqual(other.output)
  })

  it('writes four files', async () => {
    const { output } = await render('# Hallo\n\nWereld.')
    expect(output.files.map(({ role, path }) => `${role} ${path}`)).toEqual([
      'html message.html',
      'text message.txt',
      'mjml message.mjml',
      'eml message.eml',
    ])
    expect(Object.keys(output.parts)).toEqual(['subject', 'preheader', 'headers', 'mjmlOptions'])
  })

  it('asks no third party for anything', async () => {
    const { body } = await render(everything)
    const hosts = [...body('html').matchAll(/(?:src|href|url\(|@import)\W*(https?:)?\/\/([^/"')\s]+)/g)].map(
      (match) => match[2],
    )
    expect([...new Set(hosts)].toSorted()).toEqual(['video.example', 'winkel.example'])
    expect(body('html')).not.toMatch(/@import|fonts\.googleapis/)
  })

  it('says language and direction', async () => {
    expect((await render('# Hallo')).body('html')).toContain('<html lang="nl" dir="ltr"')
    const hebrew = (await render('# שלום\n\nטקסט', { locale: 'he' })).body('html')
    expect(hebrew).toContain('<html lang="he" dir="rtl"')
    expect(hebrew).toContain('text-align:right')
    expect(hebrew).not.toContain('direction:ltr')
    expect(hebrew).not.toContain('text-align:left;color')
  })

  it('has one h1, keeps data tables and fits a thumb', async () => {
    const html = (await render(everything)).body('html')
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toMatch(/<table[^>]*>\s*<thead>/)
    expect(/<table([^>]*)>\s*<thead>/.exec(html)?.[1]).not.toContain('role')
    expect(html).toMatch(/line-height:20px;[^"]*padding:14px 28px/)
  })

  it('reports what mjml thinks of a theme', async () => {
    const { messages } = await render('# A\n\n---', {
      options: { theme: { blocks: { divider: '<mj-divider border-colour="#000000" />' } } },
    })
    expect(messages.map(({ ruleId }) => ruleId)).toContain('mjml-invalid')
  })
})
