// Hostile content: whatever it says, the page keeps its shape.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { render } from './context.ts'
import { violations } from './dom.ts'

const own = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<math><mi//xlink:href="data:x,<script>alert(4)</script>">',
  '<style>@import url(//evil.example)</style>',
  '</title><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '<javascript:alert(1)>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](jav&#x09;ascript:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox)',
  '[x](//evil.example)',
  '[x](/\\evil.example)',
  '[x](\\\\evil.example)',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,<svg onload=alert(1)>)',
  '![x" onerror="alert(1)](https://example.org/x.png "y\\" onload=\\"z")',
  '::cta[x]{href="javascript:alert(1)"}',
  '::embed{url="javascript:alert(1)" title="<b>" poster="javascript:alert(2)" transcript="javascript:alert(3)"}',
  '::figure[x]{src="javascript:alert(1)" alt="\\" onerror=alert(1)"}',
  ':::callout["><script>alert(1)</script>]{type="info"}\nx\n:::',
  ':fact[x]{id="price" value="\\" onmouseover=alert(1) x=\\"" unit="EUR"}',
  ':date[x]{at="\\" onclick=alert(1)"}',
  '# body\n\n## cookie\n\n## forms\n\n## __proto__\n\n## constructor',
  '```"onload=alert(1)\nx\n```',
  '[^x"onclick="alert(1)]: y\n\nz[^x"onclick="alert(1)]',
  '\u0000<script\u0000>alert(1)</script>',
  '\u202e[x](https://example.org/\u202egpj.exe)',
]

test.each(own)('%j', async (attack) => {
  const { html } = await render(
    `---\ntitle: ${JSON.stringify(attack.replaceAll('\u0000', ''))}\n---\n\n${attack}\n`,
  )
  expect(violations(html)).toEqual([])
})

test('any text in a link, an image or an attribute keeps the page in shape', async () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...own))
  await fc.assert(
    fc.asyncProperty(text, text, async (label, address) => {
      const markdown = `[${label}](<${address}>)\n\n![${label}](<${address}>)\n\n::cta[${label}]{href="${address}"}\n\n${label}\n`
      const { html } = await render(markdown.replaceAll('\u0000', ''))
      expect(violations(html)).toEqual([])
    }),
    { numRuns: 200 },
  )
}, 60_000)

const data = process.env.KANAAL_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url))
const folder = `${data}/security/payloads-xss`
const isPresent = existsSync(folder)
if (!isPresent) {
  const notice = `Attack corpora are not at ${folder}: set KANAAL_DATA to run them.`
  if (process.env.KANAAL_REQUIRE_DATA === '1') throw new Error(notice)
  console.warn(`SKIPPED: ${notice}`)
}

describe.skipIf(!isPresent)('published attack strings', () => {
  const files = isPresent ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : []

  test.each(files)(
    '%s',
    async (file) => {
      const lines = readFileSync(`${folder}/${file}`, 'utf8').split('\n').filter(Boolean)
      const failures: string[] = []
      for (const line of lines) {
        const attack = line.replaceAll('\u0000', '').slice(0, 4000)
        const forms = [
          attack,
          `[x](${attack})`,
          `[x](<${attack}>)`,
          `![${attack}](${attack})`,
          `::cta[x]{href="${attack}"}`,
        ]
        const { html } = await render(`${forms.join('\n\n')}\n`)
        const found = violations(html)
        if (found.length > 0) failures.push(`${attack}: ${found.join(', ')}`)
      }
      expect(failures).toEqual([])
    },
    120_000,
  )
})
