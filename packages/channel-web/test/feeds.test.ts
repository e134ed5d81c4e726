import type { OutputFile, Rendition } from '@kanaal/types'
import { describe, expect, test } from 'vitest'
import { indexSite } from '../src/feeds/index-site.ts'
import { webOptions } from '../src/options.ts'
import { contextFor, render, resolve, toRendition } from './context.ts'

const page = async (slug: string, locale: string, date: string | undefined, body = 'Tekst & meer.') => {
  const yaml = [`title: "${slug} <${locale}>"`, `slug: ${slug}`, ...(date ? [`date: ${date}`] : [])].join(
    '\n',
  )
  const rendered = await render(`---\n${yaml}\ntags: [School]\nauthors: [Ada]\n---\n\n${body}\n`, { locale })
  return toRendition(rendered, `${locale}/${slug}`)
}

const index = async (renditions: Rendition[], feedItems?: number) => {
  const { context } = contextFor(resolve('x\n'))
  const options = webOptions.parse(feedItems ? { feedItems } : {})
  const files = new Map<string, OutputFile>()
  for await (const file of indexSite(stream(renditions), { ...context, options })) files.set(file.path, file)
  return { files, body: (path: string) => String(files.get(path)?.body) }
}

async function* stream(renditions: Rendition[]) {
  yield* renditions
}

describe('feeds', () => {
  test('stand at the root and per language', async () => {
    const { files } = await index([await page('tas', 'nl', '2026-08-17')])
    expect([...files.keys()]).toEqual([
      'feed.xml',
      'atom.xml',
      'feed.json',
      'nl/feed.xml',
      'nl/atom.xml',
      'nl/feed.json',
      'en/feed.xml',
      'en/atom.xml',
      'en/feed.json',
      'sitemap.xml',
    ])
  })

  test('hold the newest first, only what has a date, in its own language', async () => {
    const { body } = await index(
      [
        await page('oud', 'nl', '2026-01-01'),
        await page('nieuw', 'nl', '2026-08-17'),
        await page('bag', 'en', '2026-07-01T10:00:00+02:00'),
        await page('tijdloos', 'nl', undefined),
      ],
      2,
    )
    const urls = (path: string) => JSON.parse(body(path)).items.map((item: { url: string }) => item.url)
    expect(urls('feed.json')).toEqual([
      'https://boekenbeer.example/nl/nieuw/',
      'https://boekenbeer.example/en/bag/',
    ])
    expect(urls('nl/feed.json')).toEqual([
      'https://boekenbeer.example/nl/nieuw/',
      'https://boekenbeer.example/nl/oud/',
    ])
  })

  test('say a plain date as that day where the site is', async () => {
    const { body } = await index([await page('tas', 'nl', '2026-08-17')])
    expect(body('feed.xml')).toContain('<pubDate>Mon, 17 Aug 2026 00:00:00 +0200</pubDate>')
    expect(body('atom.xml')).toContain('<published>2026-08-17T00:00:00+02:00</published>')
    expect(JSON.parse(body('feed.json'))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ date_published: '2026-08-17T00:00:00+02:00', authors: [{ name: 'Ada' }], tags: ['School'] }],
    })
  })

  test('have only absolute addresses, and escape their text once', async () => {
    const body = '![x](./bag.jpg)\n\n[y](/nl/winkel) [z](#kop)\n\n## Kop\n\n]]> `<b>`\u0007'
    const { files, body: read } = await index([await page('tas', 'nl', '2026-08-17', body)])
    const { content_html: html } = JSON.parse(read('feed.json')).items[0]
    for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g))
      expect(address).toMatch(/^https:\/\//)
    expect(html).toContain('https://boekenbeer.example/nl/tas/images/bag%201.jpg')
    expect(read('feed.xml')).toContain('<title>tas &lt;nl&gt;</title>')
    for (const [path, { body: text }] of files) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML must hold none
      if (path.endsWith('.xml')) expect(text).not.toMatch(/[\u0000-\u0008]|]]>/)
    }
  })

  test('leave out drafts and variants for an audience', async () => {
    const draft = toRendition(await render('---\ntitle: A\ndate: 2026-08-17\ndraft: true\n---\n\nx\n'))
    const variant = { ...(await page('tas', 'nl', '2026-08-17')), audience: 'ouders' }
    const { body } = await index([draft, variant])
    expect(JSON.parse(body('feed.json')).items).toEqual([])
    expect(body('sitemap.xml')).not.toContain('<loc>')
    expect(body('atom.xml')).toContain('<updated>1970-01-01T00:00:00Z</updated>')
  })

  test('are the same bytes in any order', async () => {
    const renditions = [
      await page('a', 'nl', '2026-08-17'),
      await page('b', 'nl', '2026-08-17'),
      await page('c', 'en', '2026-08-18'),
    ]
    const forwards = await index(renditions)
    const backwards = await index(renditions.toReversed())
    expect([...backwards.files]).toEqual([...forwards.files])
  })
})

describe('the sitemap', () => {
  test('names translations, their default, and when the content changed', async () => {
    const { body } = await index([await page('tas', 'nl', '2026-08-17'), await page('tas', 'en', undefined)])
    const sitemap = body('sitemap.xml')
    expect(sitemap).toContain('<loc>https://boekenbeer.example/nl/tas/</loc><lastmod>2026-08-17</lastmod>')
    expect(sitemap.match(/hreflang="en" href="https:\/\/boekenbeer\.example\/en\/tas\/"/g)).toHaveLength(2)
    expect(
      sitemap.match(/hreflang="x-default" href="https:\/\/boekenbeer\.example\/nl\/tas\/"/g),
    ).toHaveLength(2)
  })

  test('becomes an index above 50,000 addresses', async () => {
    const { toSitemap } = await import('../src/feeds/to-sitemap.ts')
    const { site } = await import('./context.ts')
    const addresses = Array.from({ length: 50_001 }, (_, index) => ({
      url: `https://boekenbeer.example/nl/p${index}/`,
      group: `p${index}`,
      locale: 'nl',
      modified: undefined,
      image: undefined,
    }))
    const files = [...toSitemap(addresses, site)]
    expect(files.map((file) => file.path)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml'])
    expect(String(files[2]?.body)).toContain('<loc>https://boekenbeer.example/sitemap-2.xml</loc>')
  })
})
