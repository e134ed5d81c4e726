import { remarkKanaal } from '@kanaal/content'
import mjml2html from 'mjml'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, it } from 'vitest'
import { mdastToMjml } from '../src/index.ts'

it('works with unified alone', async () => {
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkKanaal)
    .parse(
      '# Hi\n\n[there](/a) and [bad](javascript:x)\n\n| a |\n| - |\n| 1 |\n\n![pic](https://a.example/p.png)',
    )
  const mjml = mdastToMjml(tree, { lang: 'en-GB', title: 'Hi "you"', base: 'https://a.example/b/' })
  expect(mjml).toContain('<mj-title>Hi &quot;you&quot;</mj-title>')
  expect(mjml).toContain('href="https://a.example/a"')
  expect(mjml).not.toContain('javascript')
  const { errors, html } = await mjml2html(mjml, { fonts: {}, validationLevel: 'strict' })
  expect(errors).toEqual([])
  expect(html).toContain('<html lang="en-GB" dir="ltr"')
  expect(html).toContain('<thead>')
})
