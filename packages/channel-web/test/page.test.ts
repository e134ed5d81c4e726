// A document to its page: language, headings, words of its own, and what stands at its end.
import { describe, expect, test } from 'vitest'
import { webChannel } from '../src/channel.ts'
import { wordsFor } from '../src/words.ts'
import { contextFor, front, render, renderResolved, resolve } from './context.ts'
import { attribute, find, textOf, violations } from './dom.ts'

const { words: en } = wordsFor('en')

describe('the page', () => {
  test('has its language, one h1 of the title, and its metadata', async () => {
    const { html, output } = await render(front('date: 2026-08-17\ndescription: Tassen en schriften.'))
    const [root] = find(html, 'html')
    expect(root && attribute(root, 'lang')).toBe('nl')
    expect(find(html, 'h1').map(textOf)).toEqual(['Terug naar school'])
    expect(find(html, 'meta', 'property', 'og:title')).toHaveLength(1)
    expect(find(html, 'link', 'rel', 'canonical').map((link) => attribute(link, 'href'))).toEqual([
      'https://boekenbeer.example/nl/terug-naar-school/',
    ])
    expect(find(html, 'a', 'class', 'skip').map((link) => attribute(link, 'href'))).toEqual(['#content'])
    expect(textOf(find(html, 'p', 'class', 'byline')[0] as never)).toBe('17 augustus 2026 · 1 min. leestijd')
    expect(Object.keys(output.parts)).toEqual(['title', 'head', 'toc', 'jsonLd', 'entry'])
    expect(violations(html)).toEqual([])
  })

  test('is named by the heading a text without a title opens with, once', async () => {
    const named = await render('## Open op zondag\n\nTot negen uur.\n\n## Waar\n')
    expect(find(named.html, 'h1').map(textOf)).toEqual(['Open op zondag'])
    expect(find(named.html, 'h2').map(textOf)).toEqual(['Waar'])
    const linked = await render('## Open op [zondag](/zondag/)\n\nTot negen uur.\n')
    expect(find(linked.html, 'h1').map(textOf)).toEqual(['Open op zondag'])
    expect(find(linked.html, 'h2').map(textOf)).toEqual(['Open op zondag'])
  })

  test('carries no script but its JSON-LD, which says what the part says', async () => {
    const { html, output } = await render(front('type: product'))
    const scripts = find(html, 'script')
    expect(scripts.map((script) => attribute(script, 'type'))).toEqual(['application/ld+json'])
    expect(JSON.parse(textOf(scripts[0] as never))).toEqual(output.parts.jsonLd)
  })

  test('has a table of contents whose entries are its headings', async () => {
    const { html, output } = await render(front('', '## Prijzen\n\n### Tassen\n\n## Prijzen'))
    expect(output.parts.toc).toEqual([
      { id: 'prijzen', depth: 2, text: 'Prijzen' },
      { id: 'tassen', depth: 3, text: 'Tassen' },
      { id: 'prijzen-1', depth: 2, text: 'Prijzen' },
    ])
    expect(find(html, 'h2').map((heading) => attribute(heading, 'id'))).toEqual(['prijzen', 'prijzen-1'])
  })

  test('runs from right to left where its language does, with words of that language', async () => {
    const { html } = await render('# العودة إلى المدرسة\n\nنص مع حاشية.[^1]\n\n[^1]: حاشية.\n', {
      locale: 'ar',
    })
    const [root] = find(html, 'html')
    expect(root && attribute(root, 'dir')).toBe('rtl')
    expect(textOf(find(html, 'h2', 'id', 'footnote-label')[0] as never)).toBe('الحواشي')
    expect(violations(html)).toEqual([])
  })

  test('marks its fixed words where they are in another language', async () => {
    const { html } = await render('# Powrót do szkoły\n\nTekst.\n', { locale: 'pl' })
    expect(find(html, 'a', 'class', 'skip').map((link) => attribute(link, 'lang'))).toEqual(['en'])
  })

  test('has no English of its own in such a page that does not say it is', async () => {
    const body = [
      '# Powrót do szkoły',
      ':::callout{type="warning"}\nUwaga[^1].\n:::',
      '- [x] Jeden',
      '| A | B |\n| --- | --- |\n| 1 | 2 |',
      '::figure{src="./bag.jpg" alt="Torba" credit="Ewa"}',
      '::embed{url="https://film.example/1" transcript="Film."}',
      '[^1]: Przypis.',
    ].join('\n\n')
    const { html } = await render(body, { locale: 'pl' })
    // What stands in an element that says it is English, and the head, which no reader hears.
    const rest = html
      .replace(/<head>[\s\S]*<\/head>/, '')
      .replace(/<(\w+)(?: [^<>]*)? lang="en"[^<>]*>[^<]*(?:<bdi>[^<]*<\/bdi>)?<\/\1>/g, '')
    for (const english of [...Object.values({ ...en }), 'Warning', 'Note']) {
      const [word = ''] = english.split(/\s*\{/).filter((part) => /\w{3}/.test(part))
      if (word) expect(rest).not.toMatch(new RegExp(`["> ]${word}["< ]`))
    }
    expect(html).toContain('⚠')
    expect(violations(html)).toEqual([])
  })

  test('marks a passage in another language', async () => {
    const document = resolve('Tekst.\n\nWords.\n')
    const passage = document.tree.children[1]
    if (passage) passage.data = { ...passage.data, lang: 'en' }
    const { html } = await renderResolved(document)
    expect(find(html, 'p', 'lang', 'en').map(textOf)).toEqual(['Words.'])
  })
})

describe('calls to action, copy and time', () => {
  test('the document’s own call to action stands at the end, unless the text has it', async () => {
    const yaml = 'callToAction: { label: Bestel nu, href: https://boekenbeer.example/winkel }'
    const own = await render(front(yaml))
    expect(find(own.html, 'a', 'href', 'https://boekenbeer.example/winkel')).toHaveLength(1)
    const both = await render(front(yaml, '::cta[Bestel nu]{href="https://boekenbeer.example/winkel"}'))
    expect(find(both.html, 'a', 'href', 'https://boekenbeer.example/winkel')).toHaveLength(1)
  })

  test('copy written for the web replaces the text, and the ledger says so', async () => {
    const { html, losses } = await render(
      '# Titel\n\nDe tekst.\n\n:::variant{channel="web"}\nDe eigen tekst.\n:::\n',
    )
    expect(html).toContain('De eigen tekst.')
    expect(html).not.toContain('De tekst.')
    expect(losses).toMatchObject([{ type: 'text', kind: 'replaced', cause: 'copy' }])
  })

  test('an expired page says so; a page that cannot expire does not look at the time', async () => {
    const markdown = front('validUntil: 2026-09-06')
    const expired = await render(markdown, { now: '2026-09-08T08:00:00Z' })
    expect(expired.html).toContain('Deze pagina was geldig tot en met 6 september 2026.')
    const current = await render(markdown, { now: '2026-09-06T20:00:00Z' })
    expect(current.html).not.toContain('Deze pagina was geldig')
    expect(current.output.validUntil).toBe('2026-09-06')
    const asked = resolve(front(''))
    const { context } = contextFor(asked)
    Object.defineProperty(context, 'now', { get: () => expect.unreachable('the page asked for the time') })
    webChannel.transform(asked, context)
  })
})

test('the input stays as it was, and two runs give the same bytes', async () => {
  const markdown = front(
    'date: 2026-08-17\nimage: ./bag.jpg',
    ':::teaser\nKop.\n:::\n\n- [x] taak[^1]\n\n| A |\n| --- |\n| b |\n\n::figure[Bij]{src="./bag.jpg"}\n\n[^1]: noot\n',
  )
  const document = resolve(markdown)
  const before = structuredClone(document)
  const first = await renderResolved(document)
  const second = await renderResolved(document)
  expect(document).toEqual(before)
  expect(second.output).toEqual(first.output)
})

test('what scrolls sideways shows an edge that says so, and the keyboard reaches it', async () => {
  const { html } = await render(front('', '| A | B |\n| - | - |\n| 1 | 2 |\n\n```js\nlet a\n```'))
  const scrolling = [...find(html, 'div', 'class', 'table-scroll'), ...find(html, 'pre')]
  expect(scrolling.map((element) => attribute(element, 'tabindex'))).toEqual(['0', '0'])
  expect(html).toMatch(/\.table-scroll,pre\{background:[^}]*no-repeat local[^}]*no-repeat scroll/)
})
