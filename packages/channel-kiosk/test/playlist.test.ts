import { isScreen, SCREEN_ELEMENT_ID } from '@kanaal/kiosk-player'
import { type OutputFile, playlist as playlistSchema, type Rendition } from '@kanaal/types'
import { describe, expect, it } from 'vitest'
import { indexDecks } from '../src/playlist.ts'
import { render } from './context.ts'

async function* each(renditions: Rendition[]) {
  yield* renditions
}

async function index(renditions: Rendition[], options: object = {}): Promise<Record<string, OutputFile>> {
  const { context } = await render({ markdown: '', options, now: '2026-08-01T00:00:00Z' })
  const files: Record<string, OutputFile> = {}
  for await (const file of indexDecks(each(renditions), context)) files[file.path] = file
  return files
}

const make = async (slug: string, locale: string, audience?: string) => {
  const markdown = `---\ntitle: ${slug}\nslug: ${slug}\nlocale: ${locale}\nvalidUntil: 2026-09-06\n---\n\nTekst.`
  const { rendition } = await render({ markdown, locale, ...(audience && { audience }) })
  return { ...rendition, id: slug }
}

const itemsOf = (files: Record<string, OutputFile>) =>
  playlistSchema.parse(JSON.parse(String(files['playlist.json']?.body))).items

describe('indexDecks', () => {
  it('writes what a device needs', async () => {
    const files = await index([await make('b', 'en'), await make('b', 'nl'), await make('a', 'nl')])
    expect(Object.keys(files).sort()).toEqual([
      'index.html',
      'player.css',
      'player.js',
      'playlist.json',
      'theme.css',
    ])
    expect(itemsOf(files).map(({ deck }) => deck)).toEqual(['nl/a', 'nl/b', 'en/b'])
    expect(itemsOf(files)[0]).toMatchObject({ validUntil: '2026-09-06', title: 'a' })
  })

  it('gives the page everything, and no right to run, load or reach anything else', async () => {
    const { 'index.html': page } = await index([await make('a', 'nl')])
    const html = String(page?.body)
    const block = new RegExp(`id="${SCREEN_ELEMENT_ID}">(.*?)</script>`, 's').exec(html)?.[1] ?? ''
    expect(isScreen(JSON.parse(block))).toBe(true)
    expect(html).toContain("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:")
    expect(html.match(/<script(?! type="application\/json")[^>]*>/g)).toEqual([
      '<script src="player.js" defer>',
    ])
    expect(html).not.toMatch(/https?:\/\//)
  })

  it('plays only the languages of the target', async () => {
    const files = await index([await make('a', 'nl'), await make('a', 'en')], { locales: ['en'] })
    expect(itemsOf(files).map(({ deck }) => deck)).toEqual(['en/a'])
  })

  it('plays for everybody: no variant for an audience, even where there is nothing else', async () => {
    const files = await index([
      await make('a', 'nl', 'ouders'),
      await make('a', 'nl'),
      await make('b', 'nl', 'ouders'),
    ])
    expect(itemsOf(files).map(({ deck }) => deck)).toEqual(['nl/a'])
  })

  it('leaves out a document that failed', async () => {
    const failed = { ...(await make('a', 'nl')), parts: {}, files: [] }
    expect(itemsOf(await index([failed]))).toEqual([])
  })

  it('cannot be broken out of by a name', async () => {
    const { 'index.html': page } = await index(
      [await make('a', 'nl')].map((one) => ({
        ...one,
        parts: {
          ...one.parts,
          playlist: { ...(one.parts.playlist as object), title: '</script><script>alert(1)</script>' },
        },
      })),
    )
    expect(String(page?.body).match(/<\/script>/g)).toHaveLength(2)
  })
})
