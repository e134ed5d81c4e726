import type { Message, Resolved } from '@kanaal/types'
import type { Root } from 'hast'
import { h } from 'hastscript'
import { describe, expect, test } from 'vitest'
import { createWebChannel, webChannel } from '../src/channel.ts'
import { wordsFor } from '../src/words.ts'
import { bag, contextFor, render, renderResolved, resolve } from './context.ts'
import { attribute, elements, textOf, violations } from './dom.ts'

const front = (yaml: string, body = 'Tekst.') => `---\ntitle: Terug naar school\n${yaml}\n---\n\n${body}\n`

const { words: en } = wordsFor('en')

const find = (html: string, tagName: string, name?: string, value?: string) =>
  elements(html).filter(
    (element) => element.tagName === tagName && (name === undefined || attribute(element, name) === value),
  )

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

describe('images', () => {
  test('the lead image comes first, is eager, and its file lies beside the page', async () => {
    const { html, output } = await render(front('image: { src: ./bag.jpg, alt: Een tas }'))
    const [image] = find(html, 'img')
    expect(image && attribute(image, 'src')).toBe('images/bag%201.jpg')
    expect(image && attribute(image, 'loading')).toBe('eager')
    expect(output.files.map(({ role, path }) => [role, path])).toEqual([
      ['html', 'index.html'],
      ['asset', bag.file?.path],
    ])
    expect(find(html, 'meta', 'property', 'og:image').map((meta) => attribute(meta, 'content'))).toEqual([
      bag.url,
    ])
  })

  test('a text that opens with its lead image shows it once', async () => {
    const { html } = await render(front('image: ./bag.jpg', '![Een tas](./bag.jpg)\n\nTekst.'))
    expect(find(html, 'img')).toHaveLength(1)
  })

  test('without files, all sizes are offered with their widths', async () => {
    const document = resolve('![x](./bag.jpg)\n')
    const { file: _file, ...remote } = bag
    const { html } = await renderWith(document, remote)
    const [image] = find(html, 'img')
    expect(image && attribute(image, 'srcset')).toBe(
      'https://media.example/small%2Cbag.jpg 500w, https://media.example/medium_bag.jpg 750w, https://media.example/bag.jpg 1600w',
    )
    expect(violations(html)).toEqual([])
  })

  const renderWith = async (document: Resolved, asset: Omit<typeof bag, 'file'>) => {
    const { context } = contextFor(document)
    const output = await webChannel.serialize(
      webChannel.transform(document, { ...context, asset: () => asset }),
      context,
    )
    return { html: String(output.files[0]?.body) }
  }
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

describe('nodes nobody knows', () => {
  test('keep their children and are reported', async () => {
    const document = resolve('Voor.\n')
    const odd = {
      type: 'marquee',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Bewaard.' }] }],
    }
    document.tree.children.push(odd as never, { type: 'math', value: 'x < y' } as never)
    const { html, messages } = await renderResolved(document)
    expect(html).toContain('Bewaard.')
    expect(html).toContain('x &#x3C; y')
    expect(messages.map((message) => message.values?.type)).toEqual(['marquee', 'math'])
    expect(violations(html)).toEqual([])
  })

  test('may name their own element, within the allow-list', async () => {
    const document = resolve('Voor.\n')
    const named = (hName: string, hProperties: object) => ({
      type: 'plugin',
      data: { hName, hProperties },
      children: [{ type: 'text', value: hName }],
    })
    document.tree.children.push(
      named('mark', { id: 'evil', style: 'color:red', onclick: 'alert(1)', className: ['skip'] }) as never,
      named('iframe', { src: 'https://evil.example' }) as never,
      named('a', { href: '//evil.example' }) as never,
      named('img', { src: '\\\\evil.example', srcset: 'javascript:alert(1) 1w' }) as never,
    )
    const { html, messages } = await renderResolved(document)
    expect(find(html, 'mark').map((element) => [textOf(element), attribute(element, 'id')])).toEqual([
      ['mark', undefined],
    ])
    expect(messages).toEqual([])
    expect(violations(html)).toEqual([])
  })
})

test('anybody’s rehype plugins run, and the allow-list has the last word', async () => {
  const document = resolve('Tekst.\n')
  const { context } = contextFor(document)
  const plugin = () => (tree: Root) => {
    tree.children.push(h('p', { onclick: 'alert(1)' }, 'Erbij.'), h('script', 'alert(1)'))
  }
  const channel = createWebChannel({ rehypePlugins: [plugin] })
  const output = await channel.serialize(channel.transform(document, context), context)
  const html = String(output.files[0]?.body)
  expect(html).toContain('<p>Erbij.</p>')
  expect(violations(html)).toEqual([])
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

test('a file that the source does not have is words and a loss, never a broken picture', async () => {
  const document = resolve(
    '# A\n\n![The red bag](gone.png)\n\n![](none.png)\n\n![Far](https://cdn.example/a.png)\n',
  )
  const { context, losses } = contextFor(document)
  const missing = (src: string): Message => ({
    ruleId: 'asset-missing',
    source: 'content',
    severity: 'warning',
    reason: 'Not found.',
    values: { src },
  })
  const messages = [missing('gone.png'), missing('none.png')]
  const known = { ...context, inputs: { ...context.inputs, messages } }
  const output = await webChannel.serialize(webChannel.transform(document, known), known)
  const html = String(output.files[0]?.body)
  expect(html.match(/<img[^>]*>/g)).toEqual([expect.stringContaining('https://cdn.example/a.png')])
  expect(html).toContain('<p>The red bag</p>')
  expect(losses.map(({ kind, to, cause }) => [kind, to, cause])).toEqual([
    ['replaced', 'text', 'image-missing'],
    ['dropped', 'nothing', 'image-missing'],
  ])
})

test('what scrolls sideways shows an edge that says so, and the keyboard reaches it', async () => {
  const { html } = await render(front('', '| A | B |\n| - | - |\n| 1 | 2 |\n\n```js\nlet a\n```'))
  const scrolling = [...find(html, 'div', 'class', 'table-scroll'), ...find(html, 'pre')]
  expect(scrolling.map((element) => attribute(element, 'tabindex'))).toEqual(['0', '0'])
  expect(html).toMatch(/\.table-scroll,pre\{background:[^}]*no-repeat local[^}]*no-repeat scroll/)
})
