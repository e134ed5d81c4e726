// Real documents of many languages: each becomes a valid deck, and none of their words is lost in silence.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RefusedDocument } from '@kanaal/content'
import { deck as deckSchema } from '@kanaal/types'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { render } from './context.ts'

const data = process.env.KANAAL_DATA ?? new URL('../../../../shared/data', import.meta.url).pathname
const folder = join(data, 'markdown')
const isThere = existsSync(folder)
if (!isThere) {
  const message = `No third-party documents in ${folder}: the corpus is passed over. Set KANAAL_DATA.`
  if (process.env.KANAAL_REQUIRE_DATA === '1') throw new Error(message)
  console.warn(message)
}

const filesBelow = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(md|mdx|markdown)$/.test(name))

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

/** White space, and the marks at which text without spaces may be cut. */
const WORD_ENDS = /[\s。！？、，；」』）"”]+/u

/** Words in the order of the text, pictures and code aside, which have limits of their own. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return `${node.value} `
  if (
    ['image', 'html', 'code', 'footnoteReference', 'footnoteDefinition', 'embed', 'figure'].includes(
      node.type,
    )
  )
    return ''
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

describe.skipIf(!isThere)('the corpus', () => {
  it('becomes decks that keep every word', async () => {
    const missing: string[] = []
    let decks = 0
    for (const name of spreadOf(filesBelow(folder))) {
      const markdown = readFileSync(join(folder, name), 'utf8')
      const made = await render({ markdown }).catch((error: unknown) => {
        if (error instanceof RefusedDocument) return undefined
        throw new Error(name, { cause: error })
      })
      if (!made) continue
      decks += 1
      const { scenes } = deckSchema.parse(JSON.parse(String(made.output.files[0]?.body)))
      const said = new Set(scenes.flatMap(({ text }) => text.split(/[\s]+/)))
      const all = scenes
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/g, '')
      const silent = wordsOf(made.document.tree)
        .split(WORD_ENDS)
        .filter((word) => word && !said.has(word) && !all.includes(word))
      if (silent.length > 0) missing.push(`${name}: ${silent.slice(0, 5).join(' ')}`)
    }
    expect(missing).toEqual([])
    expect(decks).toBeGreaterThan(30)
  }, 240_000)
})
