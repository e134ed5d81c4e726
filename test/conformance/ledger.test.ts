// The judge of the loss ledger is judged: what is missing, said twice or said wrongly is found, and an honest ledger is not blamed.
import { parseMarkdown } from '@kanaal/content'
import { emptyInputs } from '@kanaal/engine'
import { defaultTargets } from '@kanaal/preset-default'
import type { Rendition } from '@kanaal/types'
import { describe, expect, it } from 'vitest'
import { createDefaultEngine } from '../bench/default-engine.ts'
import { findGaps } from '../proof/ledger/find-gaps.ts'

const path = 'news.md'
const text = `# Opening

The bicycle shed opens on Monday morning with coffee for everybody.

<form><button>Reserve your own place beside the wall</button></form>

::::only{channel=kiosk}
Only whoever stands before the large screen reads this sentence.
::::

Bring the old bicycle and leave it with the caretaker until noon.
`

async function renditionOf(source: string, id = 'web'): Promise<Rendition> {
  const targets = defaultTargets().filter(
    (target) => (typeof target === 'string' ? target : target.id) === id,
  )
  const engine = await createDefaultEngine(targets)
  const document = parseMarkdown(source, { path, defaultLocale: 'en' })
  const [rendition] = await engine.publish(document, { inputs: emptyInputs, now: '2026-11-21T00:00:00Z' })
  if (!rendition) throw new Error(`The default targets have no ${id}.`)
  return rendition
}

const page = await renditionOf(text)
const gaps = (losses: Rendition['losses'], rendition = page): string[] =>
  findGaps({ text, path, title: 'Opening' }, { ...rendition, losses })

describe('the judge of the loss ledger', () => {
  it('has nothing against an honest ledger', () => {
    expect(page.losses.length).toBeGreaterThan(1)
    expect(gaps(page.losses)).toEqual([])
  })

  it('finds each loss that is left out', () => {
    for (const omitted of page.losses) {
      const said = gaps(page.losses.filter((loss) => loss !== omitted))
      if (/\w{4}/.test((omitted.excerpt ?? '').replace(/<[^>]*>/g, '')))
        expect(said.join(' '), omitted.excerpt).toMatch(/missing/)
    }
  })

  it('finds one that is said twice', () => {
    const [first] = page.losses
    expect(gaps(first ? [first, ...page.losses] : []).join(' ')).toMatch(/two losses of one place/)
  })

  it('finds one that is said of what is there', () => {
    const start = text.indexOf('The bicycle shed')
    const end = text.indexOf('\n', start)
    const [first] = page.losses
    if (!first) throw new Error('There is a loss.')
    const position = {
      start: { line: 3, column: 1, offset: start },
      end: { line: 3, column: end - start + 1, offset: end },
    }
    const wrong = { ...first, kind: 'dropped' as const, place: { ...first.place, position } }
    expect(gaps([wrong, ...page.losses]).join(' ')).toMatch(/said to be lost, but there/)
  })

  it('excuses no word twice by one loss', async () => {
    const twice = `${text}\n<form><button>Reserve nothing</button></form>\n`
    const rendition = await renditionOf(twice)
    const once = rendition.losses.filter(({ excerpt = '' }) => !excerpt.includes('Reserve nothing'))
    expect(once.length).toBeLessThan(rendition.losses.length)
    expect(
      findGaps({ text: twice, path, title: 'Opening' }, { ...rendition, losses: once }).join(' '),
    ).toMatch(/nothing/)
  })

  it('reads letters that are written as references, but not in code', async () => {
    const source = `---
description: Come and see.
---
# Opening

Le caf&eacute; ouvre l&agrave; o&ugrave; se trouve la gare.

    Write &lceil; for the sign.
`
    const post = await renditionOf(source, 'x')
    const about = { text: source, path, title: 'Opening' }
    expect(post.losses.map(({ type }) => type)).toEqual(['text', 'code', 'text'])
    expect(findGaps(about, post)).toEqual([])
    for (const [index, missing] of ['café ouvre là où', 'lceil'].entries()) {
      const losses = post.losses.filter((_, at) => at !== index)
      expect(findGaps(about, { ...post, losses }).join(' ')).toContain(missing)
    }
  })

  it('blames nobody for what the front matter says in other signs', async () => {
    const source = `---
description: Made by the friends of the station &#40;FOS&#41; and the town of Oud-Zuilen.
---
# Opening

This is a work of the [friends](https://example.org/friends) (FOS) and the town of Oud-Zuilen.
`
    const post = await renditionOf(source, 'x')
    expect(post.losses.some(({ kind, excerpt }) => kind === 'dropped' && excerpt?.includes('FOS'))).toBe(true)
    expect(findGaps({ text: source, path, title: 'Opening' }, post)).toEqual([])
  })

  it('takes an address that is shown in short for whole where that is where it leads', async () => {
    const source = '# Opening\n\nRead https://example.org/papers/2027/plans/of-the-whole-quay.pdf today.\n'
    const post = await renditionOf(source, 'bluesky')
    const about = { text: source, path, title: 'Opening' }
    const posts = post.files.find(({ role }) => role === 'posts')?.body
    expect(posts).toContain('Read example.org/papers/2027/plans/of… today.')
    expect(findGaps(about, post)).toEqual([])
    const elsewhere = String(posts).replaceAll(
      'example.org/papers/2027/plans/of-the-whole-quay',
      'example.org',
    )
    const files = post.files.map((file) => (file.role === 'posts' ? { ...file, body: elsewhere } : file))
    expect(findGaps(about, { ...post, files }).join(' ')).toMatch(/missing.*quay/)
  })

  it('finds one loss of a wiki link that no post carries', async () => {
    const source =
      '---\ndescription: Come and see.\n---\n# Opening\n\nWith [[Plans of the quay]] on the wall.\n'
    const post = await renditionOf(source, 'mastodon')
    const places = post.losses.map(({ kind, place }) => `${kind} ${place.position?.start.column}`)
    expect(places).toEqual(['dropped 1', 'dropped 6', 'dropped 27', 'dropped 3'])
    expect(findGaps({ text: source, path, title: 'Opening' }, post)).toEqual([])
  })
})
