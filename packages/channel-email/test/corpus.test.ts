// Real documents of other people: every mail is mjml's own bytes, has no live parts and no third party.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { RefusedDocument } from '@kanaal/content'
import { describe, expect, it } from 'vitest'
import { compileMjml } from '../src/compile-mjml.ts'
import { render } from './context.ts'
import { livePartsOf } from './live-parts.ts'

const data = process.env.KANAAL_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url))
const folder = `${data}/markdown`
const required = process.env.KANAAL_REQUIRE_DATA === '1'

/**
 * Every eighth, and the first of each folder named as a language is: seconds in place of tens of them.
 * All of them go through every target in the repository's own corpus run, and through `npm run proof`.
 */
function spreadOf(files: readonly string[]): string[] {
  const seen = new Set<string | undefined>()
  return files.toSorted().filter((file, index) => {
    const language = /(?:^|\/)([a-z]{2}(?:-[a-z]+)?)\//.exec(file)?.[1]
    const isFirst = !seen.has(language)
    seen.add(language)
    return isFirst || index % 8 === 0
  })
}

describe('corpus', () => {
  if (!existsSync(folder)) {
    if (!required) console.warn(`PASSED OVER: no documents in ${folder}; set KANAAL_DATA`)
    it.skipIf(!required)('finds its documents', () => expect(existsSync(folder)).toBe(true))
    return
  }

  it('makes a mail of every document', async () => {
    const files = spreadOf(
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
        /\.(md|markdown|mdx)$/.test(file),
      ),
    )
    let rendered = 0
    for (const file of files) {
      const mail = await render(readFileSync(`${folder}/${file}`, 'utf8'), {
        locale: 'en',
        options: { unsubscribe: 'https://winkel.example/weg' },
      }).catch((error: unknown) => {
        if (error instanceof RefusedDocument) return undefined
        throw new Error(file, { cause: error })
      })
      if (!mail) continue
      rendered += 1
      const html = mail.body('html')
      const real = await compileMjml(mail.body('mjml'), mail.output.parts.mjmlOptions as never)
      expect(real.html === html, `${file} differs from mjml`).toBe(true)
      expect(livePartsOf(html), file).toEqual([])
      expect(
        mail.messages.filter(({ ruleId }) => ruleId === 'theme-fallback' || ruleId === 'mjml-invalid'),
        file,
      ).toEqual([])
    }
    expect(rendered).toBeGreaterThan(files.length * 0.9)
  }, 600_000)
})
