import { readFileSync } from 'node:fs'
import { AppBskyFeedPost, jsonToLex } from '@atproto/api'
import { type LexiconDoc, Lexicons } from '@atproto/lexicon'
import { describe, expect, it } from 'vitest'
import { render } from './render.ts'
import { thirdPartyData } from './third-party-data.ts'

const DOCUMENTS = {
  card: '---\ntitle: Terug naar school\ndescription: Alles voor school.\ntags: [school, kantoor]\nimage: { src: "https://winkel.nl/tas.jpg", alt: Een tas }\n---\n\nTekst.',
  bare: 'Alleen tekst, met een [link](https://winkel.nl/x) en https://winkel.nl/y.',
  thread: `:::teaser\n${'Wij helpen je met alles voor het nieuwe schooljaar. '.repeat(12)}\n:::`,
}

/** What Bluesky answers to an upload. */
const UPLOADED = {
  $type: 'blob',
  ref: { $link: 'bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku' },
  mimeType: 'image/jpeg',
  size: 1_000,
}

interface Payload {
  records: Record<string, unknown>[]
  uploads: { record: number; path: (string | number)[]; url: string }[]
}

const payloadOf = (markdown: string, target: string, options: unknown = {}): Payload => {
  const { output } = render(markdown, { target, options, now: '2026-11-22T10:00:00Z' })
  return JSON.parse(String(output.files.find(({ role }) => role === 'payload')?.body)) as Payload
}

describe('the payload for Bluesky', () => {
  it('is a record by the lexicons, once its pictures are uploaded', () => {
    const files = [
      'app.bsky.feed.post',
      'app.bsky.embed.external',
      'app.bsky.embed.images',
      'app.bsky.richtext.facet',
    ]
    const found = files.map((name) => thirdPartyData(`conformance/atproto-lexicons/${name}.json`))
    if (found.some((file) => !file)) return
    const lexicons = new Lexicons()
    for (const file of found) lexicons.add(JSON.parse(readFileSync(file ?? '', 'utf8')) as LexiconDoc)
    for (const [name, markdown] of Object.entries(DOCUMENTS)) {
      for (const attach of ['card', 'images', 'none']) {
        const { records, uploads } = payloadOf(markdown, 'bluesky', { attach })
        for (const { record, path } of uploads) put(records[record], path, UPLOADED)
        for (const record of records) Object.assign(record, { createdAt: '2026-08-17T09:00:00Z' })
        for (const record of records.map((one) => jsonToLex(one as Parameters<typeof jsonToLex>[0]))) {
          expect(AppBskyFeedPost.validateRecord(record), name).toMatchObject({ success: true })
          expect(lexicons.validate('app.bsky.feed.post', record), name).toMatchObject({ success: true })
        }
        expect(records.length).toBe(name === 'thread' ? 3 : 1)
      }
    }
  })

  it('leaves the moment of posting to whoever posts: the same text gives the same bytes tomorrow', () => {
    const { output } = render('Tekst.', { target: 'bluesky', now: '2026-08-17T09:00:00Z' })
    expect(String(output.files[1]?.body)).not.toContain('createdAt')
  })
})

describe('the payload for LinkedIn', () => {
  it('is what the Posts API takes, but for the author', () => {
    const { records, uploads } = payloadOf(DOCUMENTS.card, 'linkedin')
    expect(records).toEqual([
      {
        commentary:
          'Alles voor school.\n\nTekst.\n\nhttps://winkel.nl/nl/terug-naar-school/\n\n{hashtag|\\#|School} {hashtag|\\#|Kantoor}',
        visibility: 'PUBLIC',
        distribution: {
          feedDistribution: 'MAIN_FEED',
          targetEntities: [],
          thirdPartyDistributionChannels: [],
        },
        content: {
          article: {
            source: 'https://winkel.nl/nl/terug-naar-school/',
            title: 'Terug naar school',
            description: 'Alles voor school.',
          },
        },
        lifecycleState: 'PUBLISHED',
        isReshareDisabledByAuthor: false,
      },
    ])
    expect(uploads.map(({ path }) => path.join('.'))).toEqual(['content.article.thumbnail'])
  })
})

function put(record: unknown, path: (string | number)[], value: unknown): void {
  const parents = path.slice(0, -1)
  const parent = parents.reduce((node: unknown, key) => (node as Record<string, unknown>)[key], record)
  ;(parent as Record<string, unknown>)[String(path.at(-1))] = value
}
