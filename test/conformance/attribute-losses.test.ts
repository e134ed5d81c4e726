// Titles of links and pictures and the meta of code: kept as attributes on the web, elsewhere a loss of the leaf they belong to.
import { parseMarkdown } from '@kanaal/content'
import { emptyInputs } from '@kanaal/engine'
import { expect, it } from 'vitest'
import { createDefaultEngine } from '../bench/default-engine.ts'
import { textOfRendition } from '../proof/ledger/text-of-rendition.ts'

const engine = await createDefaultEngine()

async function publish(markdown: string) {
  const document = parseMarkdown(markdown, { path: 'a.md', defaultLocale: 'en' })
  const renditions = await engine.publish(document, { inputs: emptyInputs, now: '2026-11-21T00:00:00Z' })
  return renditions.map((rendition) => ({
    ...rendition,
    lost: rendition.losses.map(({ type, to, cause, excerpt }) => [type, to, cause, excerpt].join(' ')),
  }))
}

it('a title is kept on the web, and lost once on every other channel', async () => {
  for (const { target, lost, files } of await publish(
    ':::teaser\nRead [**this** page](https://a.example/x "Before you go").\n:::',
  )) {
    if (target === 'web') {
      expect(lost).toEqual([])
      expect(String(files[0]?.body)).toContain('title="Before you go"')
    } else if (['x', 'mastodon', 'linkedin'].includes(target))
      expect(lost, target).toEqual(['text text link this', 'text text link page'])
    else expect(lost, target).toEqual(['text text title this'])
  }
})

it('a title that repeats the words is no loss', async () => {
  const markdown = 'Read [this page](https://a.example/x "This page!"), <https://a.example/y>.'
  for (const { target, lost } of await publish(markdown))
    if (['email', 'kiosk', 'briefing'].includes(target)) expect(lost, target).toEqual([])
})

it('the meta of code is an attribute on the web, and lost where the code is', async () => {
  for (const { target, lost, files } of await publish(
    ':::teaser\nWords.\n:::\n\n```js title="a.js" {2}\ncode()\n```\n\n```js\nplain()\n```',
  )) {
    if (target === 'web') {
      expect(lost).toEqual([])
      expect(String(files[0]?.body)).toMatch(/data-meta="title=(?:&#34;|&quot;|&#x22;)a\.js/)
    } else if (['email', 'kiosk', 'briefing'].includes(target))
      expect(lost, target).toEqual(['code code code-meta code()'])
    else expect(lost, target).toEqual(['code nothing teaser code()', 'code nothing teaser plain()'])
  }
})

it('what is not there at all is lost for that reason alone', async () => {
  const long = `\`\`\`js title="a.js"\n${'line()\n'.repeat(80)}\`\`\``
  for (const { lost, ...rendition } of await publish(`:::teaser\nWords.\n:::\n\n${long}`))
    if (rendition.target === 'kiosk') {
      expect(textOfRendition(rendition)).not.toContain('line()')
      expect(lost).toHaveLength(1)
      expect(lost[0]).toContain('code nothing code-lines')
    }
})
