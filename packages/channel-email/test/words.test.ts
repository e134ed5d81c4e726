import { describe, expect, it } from 'vitest'
import { render } from './context.ts'

const ARABIC = '# تخفيضات\n\nابتداء من يوم الاثنين.'

describe('the words a mail says of its own', () => {
  it('are marked as English in a mail of another language, with their own direction', async () => {
    const { body } = await render(ARABIC, { locale: 'ar' })
    expect(body('html')).toMatch(
      /<span lang="en" dir="ltr"><a href="\{\{unsubscribe_url\}\}"[^>]*>Unsubscribe<\/a><\/span>/,
    )
    expect(body('html')).toMatch(/<span lang="en" dir="ltr"><a [^>]*>View in browser<\/a><\/span>/)
    expect(body('text')).toContain('\nUnsubscribe: {{unsubscribe_url}}')
  })

  it('are those of the target where it writes them', async () => {
    const labels = { unsubscribe: { ar: 'إلغاء الاشتراك' }, view: { ar: 'عرض في المتصفح' } }
    const { body, messages } = await render(ARABIC, { locale: 'ar', options: { labels } })
    for (const { ar } of Object.values(labels)) {
      expect(body('html')).toContain(`>${ar}</a>`)
      expect(body('text')).toContain(`\n${ar}: `)
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
