// Real documents in many languages: each gives a page that keeps every promise.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { RefusedDocument } from '@kanaal/content'
import { describe, expect, test } from 'vitest'
import { render } from './context.ts'
import { violations } from './dom.ts'

const data = process.env.KANAAL_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url))
const folder = `${data}/markdown`
const isPresent = existsSync(folder)
if (!isPresent) {
  const notice = `Real documents are not at ${folder}: set KANAAL_DATA to run them.`
  if (process.env.KANAAL_REQUIRE_DATA === '1') throw new Error(notice)
  console.warn(`SKIPPED: ${notice}`)
}

const localeOf = (path: string): string =>
  /(?:^|[/.-])(ar|de|es|fr|ja|ko|nl|pt|ru|zh)(?:[/.-])/.exec(path)?.[1] ?? 'en'

describe.skipIf(!isPresent)('real documents', () => {
  test('each is a page without a violation, or is refused with a reason', async () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.mdx?$/.test(file),
    )
    const broken: string[] = []
    let refused = 0
    for (const file of files) {
      try {
        const { html } = await render(readFileSync(`${folder}/${file}`, 'utf8'), {
          path: file,
          locale: localeOf(file),
        })
        const found = violations(html)
        if (found.length > 0) broken.push(`${file}: ${found.slice(0, 5).join(', ')}`)
      } catch (error) {
        if (!(error instanceof RefusedDocument)) throw error
        refused += 1
      }
    }
    expect(files.length).toBeGreaterThan(100)
    expect(broken).toEqual([])
    expect(refused).toBeLessThanOrEqual(4)
  }, 180_000)
})
