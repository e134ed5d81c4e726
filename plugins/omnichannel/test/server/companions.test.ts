// Translations and documents of a campaign: each state of a draft is read once, and who may read it is asked each time.
import { fromEntry, RefusedDocument } from '@kanaal/content'
import type { EntryReader } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { describe, expect, it } from 'vitest'
import { createLastUsed } from '../../server/src/last-used'
import { companions } from '../../server/src/services/companions'
import type { LoadedEntry } from '../../server/src/services/documents'

const uid = 'api::article.article'
const attributes = { title: { type: 'string' }, body: { type: 'richtext' }, secret: { type: 'string' } }
const fields = { title: 'title', body: ['body'] }

interface Draft {
  id: number
  documentId: string
  locale: string
  title: string
  body: string
  secret: string
  updatedAt: string
}

/** Drafts in memory, and how often they were loaded and read. */
function site() {
  const drafts: Draft[] = ['nl', 'en', 'de'].map((locale, at) => ({
    ...{ id: at + 1, documentId: 'a', locale, title: `In ${locale}`, body: 'Text', secret: 'Quiet' },
    updatedAt: '2026-11-01T10:00:00.000Z',
  }))
  const counts = { loaded: 0, read: 0 }
  let refusal: Error | undefined
  const type = {
    attributes,
    options: { draftAndPublish: true },
    pluginOptions: { i18n: { localized: true } },
  }
  const documents = {
    async read({ documentId, locale, entry }: LoadedEntry) {
      counts.read += 1
      if (refusal) throw refusal
      return fromEntry({ ...entry, documentId: documentId ?? '' } as Parameters<typeof fromEntry>[0], {
        ...{ uid, fields, attributes },
        ...(locale ? { locale } : {}),
      })
    },
  }
  const strapi = {
    [Symbol.for('kanaal.kit')]: {
      participations: new Map([[uid, { uid, enabled: true, declaredIn: 'schema', fields }]]),
      sources: {},
      fileTexts: new Map(),
    },
    contentTypes: { [uid]: type },
    contentType: () => type,
    getModel: () => type,
    get: () => ({ transform: () => ({}) }),
    plugin: (name: string) => (name === 'i18n' ? {} : { service: () => documents }),
    db: {
      query: () => ({
        findMany: async ({ where }: { where: { documentId: { $in: string[] } } }) =>
          drafts.filter(({ documentId }) => where.documentId.$in.includes(documentId)),
        findOne: async ({ where }: { where: { documentId: string; locale: string } }) => {
          counts.loaded += 1
          return drafts.find((one) => one.documentId === where.documentId && one.locale === where.locale)
        },
      }),
    },
  }
  const { find } = companions({ strapi: strapi as unknown as Core.Strapi })
  const titlesFor = async (narrow: EntryReader['narrow']) => {
    const reader: EntryReader = { narrow, canReadField: () => true, mayRead: () => true }
    const own = { uid, documentId: 'a', locale: 'nl' }
    const found = await find(own, { campaign: undefined, locales: ['nl', 'en', 'de', 'fr'] }, () => reader)
    return found.map(({ metadata }) => metadata.title)
  }
  return {
    counts,
    titlesFor,
    refuse: (error: Error | undefined) => {
      refusal = error
    },
    change: (locale: string, more: Partial<Draft>) =>
      Object.assign(drafts.find((one) => one.locale === locale) ?? {}, more),
  }
}

const everything: EntryReader['narrow'] = async (entry) => entry

describe('companions', () => {
  it('reads each of the other languages once, however often they are compared', async () => {
    const { counts, titlesFor } = site()
    for (let turn = 0; turn < 3; turn += 1) expect(await titlesFor(everything)).toEqual(['In en', 'In de'])
    expect(counts).toEqual({ loaded: 2, read: 2 })
  })

  it('reads again what was changed, and nothing else', async () => {
    const { counts, titlesFor, change } = site()
    await titlesFor(everything)
    change('de', { title: 'Geändert', updatedAt: '2026-11-01T10:00:00.001Z' })
    expect(await titlesFor(everything)).toEqual(['In en', 'Geändert'])
    expect(counts).toEqual({ loaded: 3, read: 3 })
  })

  it('asks each time who may read it, and shows nobody what another was shown', async () => {
    const { counts, titlesFor } = site()
    await titlesFor(everything)
    const nothing: EntryReader['narrow'] = async ({ locale }) => {
      throw new errors.ForbiddenError(`not ${locale}`)
    }
    expect(await titlesFor(nothing)).toEqual([])
    const untitled: EntryReader['narrow'] = async ({ title: _, ...entry }) => entry
    expect(await titlesFor(untitled)).not.toContain('In en')
    expect(await titlesFor(everything)).toEqual(['In en', 'In de'])
    expect(counts).toEqual({ loaded: 2, read: 4 })
  })

  it('keeps no refusal: what took too long once is tried again', async () => {
    const { titlesFor, refuse } = site()
    refuse(new RefusedDocument([]))
    expect(await titlesFor(everything)).toEqual([])
    refuse(undefined)
    expect(await titlesFor(everything)).toEqual(['In en', 'In de'])
  })

  it('hides no mistake of a program', async () => {
    const { titlesFor, refuse } = site()
    refuse(new TypeError('a mistake'))
    await expect(titlesFor(everything)).rejects.toThrow('a mistake')
  })
})

describe('createLastUsed', () => {
  it('forgets what was used longest ago', () => {
    const kept = createLastUsed<number>(2)
    kept.set('a', 1)
    kept.set('b', 2)
    kept.get('a')
    kept.set('c', 3)
    expect(['a', 'b', 'c'].map((key) => kept.get(key))).toEqual([1, undefined, 3])
  })
})
