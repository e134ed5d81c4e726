import { describe, expect, it } from 'vitest'
import { render } from './context.ts'

const HEBREW = '# מבצע\n\nהחל מיום שני.'

describe('the words a mail says of its own', () => {
  it.each([
    ['de', 'Abbestellen'],
    ['fr', 'Se désabonner'],
    ['es', 'Darse de baja'],
    ['ar', 'إلغاء الاشتراك'],
    ['ja', '配信停止'],
  ])('are known in %s', async (locale, word) => {
    const { body } = await render('# A\n\nB.', { locale })
    expect(body('html')).toContain(`>${word}</a>`)
    expect(body('html')).not.toContain('lang="en"')
  })

  it('are marked wherever they stand, or say nothing of a language', async () => {
    const sections = ['Uno', 'Due'].map((name) => `## ${name}\n\n${name} e altro.\n\n${name} ancora.`)
    const written = [
      '# Offerta',
      ':::callout{type="warning"}\nAttenti.\n:::',
      '::embed{url="https://film.example/1" transcript="Un film."}',
      '::more',
      ...sections,
    ].join('\n\n')
    const { body } = await render(written, { locale: 'it', options: { length: 'teaser' } })
    const html = body('html').replace(/<span lang="en" dir="ltr">.*?<\/span>/gs, '')
    expect(html).toContain('⚠')
    for (const english of ['Warning', 'Transcript', 'Open', 'Read', 'Unsubscribe', 'View'])
      expect(html).not.toMatch(new RegExp(`>[^<]*\\b${english}\\b`))
    expect(body('html')).toContain('<span lang="en" dir="ltr">Read the whole text on the website</span>')
    expect(body('html')).toContain('<span lang="en" dir="ltr">Transcript</span>: Un film.')
  })

  it('are marked as English in a mail of another language, with their own direction', async () => {
    const { body } = await render(HEBREW, { locale: 'he' })
    expect(body('html')).toMatch(
      /<span lang="en" dir="ltr"><a href="\{\{unsubscribe_url\}\}"[^>]*>Unsubscribe<\/a><\/span>/,
    )
    expect(body('html')).toMatch(/<span lang="en" dir="ltr"><a [^>]*>View in browser<\/a><\/span>/)
    expect(body('text')).toContain('\nUnsubscribe: {{unsubscribe_url}}')
  })

  it('are those of the target where it writes them', async () => {
    const labels = { unsubscribe: { he: 'הסרה מרשימת התפוצה' }, view: { he: 'הצגה בדפדפן' } }
    const { body, messages } = await render(HEBREW, { locale: 'he', options: { labels } })
    for (const { he } of Object.values(labels)) {
      expect(body('html')).toContain(`>${he}</a>`)
      expect(body('text')).toContain(`\n${he}: `)
    }
    expect(body('html')).not.toContain('lang="en"')
    expect(messages.filter(({ ruleId }) => ruleId === 'label-foreign')).toEqual([])
  })

  it('are not marked where a variety of the language is asked for', async () => {
    const { body } = await render('# Actie\n\nVanaf maandag.', { locale: 'nl-BE' })
    expect(body('html')).toContain('>Uitschrijven</a>')
    expect(body('html')).not.toContain('<span lang=')
  })

  it('cannot bring markup or lines of their own', async () => {
    const labels = { unsubscribe: { nl: '</a><script>alert(1)</script>' } }
    const { body } = await render('# Actie\n\nVanaf maandag.', { options: { labels } })
    expect(body('html')).toContain('>&lt;/a&gt;&lt;script&gt;')
    const twoLines = { labels: { unsubscribe: { nl: 'Weg\r\nBcc: x@y.z' } } }
    await expect(render('# Actie', { options: twoLines })).rejects.toThrow()
  })
})
