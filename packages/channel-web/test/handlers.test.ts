// Each folder under fixtures is one kind of node: input.md becomes output.html (the article) and losses.json.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { handlers } from '../src/handlers/index.ts'
import { render } from './context.ts'
import { violations } from './dom.ts'

const fixtures = fileURLToPath(new URL('./fixtures/', import.meta.url))
const cases = readdirSync(fixtures)

/** One block a line, so that a difference can be read. */
const readable = (html: string): string =>
  `${html.replace(/(?<!\n)(<(?:p|h[1-6]|ul|ol|li|div|aside|figure|figcaption|table|thead|tbody|tr|th|td|pre|section|blockquote|hr|details)\b)/g, '\n$1').trim()}\n`

describe.each(cases)('%s', (name) => {
  const read = (file: string) => readFileSync(`${fixtures}${name}/${file}`, 'utf8')

  test('gives the HTML and the losses beside it', async () => {
    const { page, html, losses } = await render(read('input.md'), { locale: 'en' })
    const output = readable(toHtml(page.article))
    const ledger = `${JSON.stringify(
      losses.map(({ type, kind, to, cause }) => ({ type, kind, to, cause })),
      undefined,
      2,
    )}\n`
    if (process.env.UPDATE === '1') {
      writeFileSync(`${fixtures}${name}/output.html`, output)
      writeFileSync(`${fixtures}${name}/losses.json`, ledger)
    }
    expect(output).toBe(read('output.html'))
    expect(ledger).toBe(read('losses.json'))
    expect(violations(html)).toEqual([])
  })
})

test('every handler has a fixture of its name', () => {
  const kebab = (type: string) => type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const named = Object.keys(handlers).map((type) => (type === 'listItem' ? 'list' : kebab(type)))
  expect(named.filter((name) => !existsSync(`${fixtures}${name}`))).toEqual([])
})
