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

async function pageOf(source: string): Promise<Rendition> {
  const targets = defaultTargets().filter(
    (target) => (typeof target === 'string' ? target : target.id) === 'web',
  )
  const engine = await createDefaultEngine(targets)
  const document = parseMarkdown(source, { path, defaultLocale: 'en' })
  const [page] = await engine.publish(document, { inputs: emptyInputs, now: '2026-11-21T00:00:00Z' })
  if (!page) throw new Error('The default targets have a web page.')
  return page
}

const page = await pageOf(text)
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
    const rendition = await pageOf(twice)
    const once = rendition.losses.filter(({ excerpt = '' }) => !excerpt.includes('Reserve nothing'))
    expect(once.length).toBeLessThan(rendition.losses.length)
    expect(
      findGaps({ text: twice, path, title: 'Opening' }, { ...rendition, losses: once }).join(' '),
    ).toMatch(/nothing/)
  })
})
