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

describe.skipIf(!isPresent)('real documents', () => {
  test('each is a page without a violation, or is refused with a reason', async () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.mdx?$/.test(file),
    )
    const broken: string[] = []
    let refused = 0
    const taken = spreadOf(files)
    for (const file of taken) {
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
    expect(taken.length - refused).toBeGreaterThan(30)
    expect(broken).toEqual([])
    expect(refused).toBeLessThanOrEqual(4)
  }, 180_000)
})
