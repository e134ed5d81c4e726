// An app with the plugin of metadata and none of channels or terms: publications are held to policies all the same.
import { articleProfile } from '@kanaal/metadata'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type NoteApp, startNoteApp, NOTE as uid } from './note-app.ts'
import { type Caller, callerOf, createApiToken } from './sign-in.ts'

/** For a website, whose documents have one owner in all languages. */
const profile = {
  ...articleProfile,
  properties: articleProfile.properties.map(({ channels: { web }, ...property }) => ({
    ...property,
    ...(web ? { channels: { web } } : { channels: {} }),
    localized: !['owner', 'persona'].includes(property.key),
  })),
}
const PLUGINS = {
  'content-metadata': {
    enabled: true,
    config: { contentTypes: { [uid]: { enabled: true } }, profiles: [profile] },
  },
}

const BSN = 'Mijn bsn is 249566758.'
const data = { title: 'Balie', body: `${BSN} Maak over naar NL91 ABNA 0417 1643 00.` }

describe('metadata alone', () => {
  let cms: NoteApp
  let admin: Caller
  const documents = () => cms.strapi.documents(uid)
  const panel = async (more: object = {}) =>
    (
      await admin(
        'POST',
        '/content-metadata/panel',
        { uid, locale: 'nl', data: { ...data, ...more } },
        { 'accept-language': 'nl' },
      )
    ).json

  beforeAll(async () => {
    cms = await startNoteApp('metadata-alone', ['@kanaal/strapi-plugin-metadata'], PLUGINS)
    admin = cms.admin
  })
  afterAll(async () => {
    await cms?.stop()
  })

  it('M8 M21 says what policies find, and refuses what they refuse', async () => {
    const { findings, exceptions } = await panel()
    expect(findings).toMatchObject([
      { ruleId: 'citizen-number', severity: 'error', field: ['body'] },
      { ruleId: 'bank-account', severity: 'warning', text: expect.stringContaining('geldig IBAN') },
    ])
    expect(exceptions).toMatchObject({ mayWaive: true, refusals: [{ ruleId: 'citizen-number' }] })
    const { documentId } = await documents().create({ data: data as never })
    await expect(documents().publish({ documentId })).rejects.toThrow(/249566758/)
    // On its channel, what is written for a channel holds too.
    const made = {
      ...{ id: 'no-jargon', kind: 'existence', category: 'brand', owner: 'editor', severity: 'error' },
      ...{ title: { en: 'Jargon' }, rationale: { en: 'Nobody knows it.' }, fix: { en: 'Say what it does.' } },
      match: [{ words: ['synergie'] }],
    }
    for (const [id, channels, found] of [
      ['on-web', ['web'], true],
      ['on-mail', ['email'], false],
    ] as const) {
      const definition = { ...made, id, scope: { channels } }
      await admin('POST', '/content-metadata/policies', { definition, version: 0 })
      const said = (await panel({ body: 'Synergie is het woord.' })).findings
      expect(said.some(({ ruleId }: { ruleId: string }) => ruleId === id)).toBe(found)
      await admin('DELETE', `/content-metadata/policies/${id}`)
    }
  })

  it('M8 M32 takes an exception to a policy, and publishes until its day', async () => {
    const waiver = { rule: 'metadata/citizen-number', reason: 'Een voorbeeld', until: '2090-01-01' }
    const contentMetadata = { waivers: [waiver] }
    const { findings, exceptions } = await panel({ contentMetadata })
    expect(findings).toMatchObject([{ ruleId: 'bank-account' }])
    expect(exceptions).toMatchObject({ refusals: [], made: [{ ruleId: 'citizen-number' }] })
    const { documentId } = await documents().create({ data: { ...data, contentMetadata } as never })
    expect((await documents().publish({ documentId })).entries).toHaveLength(1)
    const over = { waivers: [{ ...waiver, until: '2020-01-01' }] }
    await documents().update({ documentId, data: { contentMetadata: over } as never })
    await expect(documents().publish({ documentId })).rejects.toThrow(/249566758/)
  })

  it('M10 asks for nothing that only other plugins know', async () => {
    const { targets, properties } = await panel()
    expect(targets.map(({ id }: { id: string }) => id)).toEqual(['web'])
    const keys: string[] = properties.map(({ key }: { key: string }) => key)
    expect(keys).toContain('owner')
    expect(keys.filter((key) => key === 'terms' || key.startsWith('copy.'))).toEqual([])
    const { counts } = (await admin('GET', '/content-metadata/overview?list=all')).json
    expect([typeof counts.ownerless, counts.untagged]).toEqual(['number', undefined])
  })

  it('M25 keeps what is shared the same in every language, and lists what lacks one', async () => {
    const { json: locales } = await admin('POST', '/i18n/locales', {
      code: 'nl',
      name: 'nl',
      isDefault: false,
    })
    expect(locales.code).toBe('nl')
    const { documentId } = await documents().create({
      locale: 'en',
      data: { title: 'Open', contentMetadata: { owner: 'Ann', team: 'Press' } } as never,
    })
    const list = async () => (await admin('GET', '/content-metadata/overview?list=untranslated')).json
    const listed = (await list()).rows.find((row: { documentId: string }) => row.documentId === documentId)
    expect(listed).toMatchObject({ locale: 'en', untranslated: ['nl'] })
    const write = (locale: string, contentMetadata: object, status?: 'published') =>
      documents().update({
        documentId,
        locale,
        data: { title: locale, contentMetadata } as never,
        ...(status && { status }),
      })
    const stored = async (locale: string, status: 'draft' | 'published' = 'draft') =>
      (await documents().findOne({ documentId, locale, status }))?.contentMetadata
    // A new language, even one that names metadata and is published at once, gets what the others have.
    await write('nl', { team: 'Pers' }, 'published')
    expect([await stored('nl'), await stored('nl', 'published'), await stored('en')]).toEqual([
      { owner: 'Ann', team: 'Pers' },
      { owner: 'Ann', team: 'Pers' },
      { owner: 'Ann', team: 'Press' },
    ])
    expect((await list()).rows.map((row: { documentId: string }) => row.documentId)).not.toContain(documentId)
    await write('nl', { owner: 'Bob', persona: ['a'], team: 'Pers' })
    expect(await stored('en')).toEqual({ owner: 'Bob', persona: ['a'], team: 'Press' })
    expect(await stored('nl', 'published')).toEqual({ owner: 'Ann', team: 'Pers' })
    // What is taken away in one is taken away in all, and what is not shared stays.
    await write('en', { persona: ['a'] })
    expect([await stored('nl'), await stored('en')]).toEqual([
      { persona: ['a'], team: 'Pers' },
      { persona: ['a'] },
    ])
    const owners = (await admin('GET', '/content-metadata/overview?list=all&owner=Bob')).json
    expect(owners.pagination.total).toBe(0)
    const verified: { stale: unknown[]; orphans: unknown[] }[] = (
      await admin('GET', '/content-metadata/index')
    ).json.documents
    expect(verified.flatMap(({ stale, orphans }) => [...stale, ...orphans])).toEqual([])
    const path = `/content-metadata/history?type=${uid}&documentId=${documentId}&locale=en`
    const { entries } = (await admin('GET', path)).json
    expect(entries[1]).toMatchObject({
      action: 'rewrite',
      changes: expect.arrayContaining([{ key: 'contentMetadata.owner', before: 'Ann', after: 'Bob' }]),
    })
    const { properties } = (
      await admin('POST', '/content-metadata/panel', { uid, documentId, locale: 'nl', data: {} })
    ).json
    const shared = properties.filter((one: { isShared?: true }) => one.isShared)
    expect(shared.map(({ key }: { key: string }) => key).sort()).toEqual(['owner', 'persona'])
  })

  it('M25 reads a document once where a write shares nothing', async () => {
    const { documentId } = await documents().create({
      locale: 'en',
      data: { title: 'One', contentMetadata: { owner: 'Ann' } } as never,
    })
    const write = (locale: string, more: object) =>
      documents().update({ documentId, locale, data: { title: locale, ...more } as never })
    await write('nl', {})
    const reads = async (change: () => Promise<unknown>) => {
      let count = 0
      const listen = ({ sql }: { sql: string }) => {
        // As the values that languages share are read: every language, and no other field.
        if (/^select (?!.*title).*locale.*content_metadata.* from .notes.(?!.*locale).* order by /.test(sql))
          count += 1
      }
      cms.strapi.db.connection.on('query', listen)
      await change()
      cms.strapi.db.connection.removeListener('query', listen)
      return count
    }
    expect(await reads(() => write('nl', { body: 'Tekst' }))).toBe(1)
    expect(await reads(() => write('nl', { contentMetadata: { owner: 'Ann', team: 'Pers' } }))).toBe(1)
    expect(await reads(() => write('nl', { contentMetadata: { owner: 'Bob', team: 'Pers' } }))).toBe(2)
    expect((await documents().findOne({ documentId, locale: 'en' }))?.contentMetadata).toEqual({
      owner: 'Bob',
    })
  })

  it('M11 M15 gives no address that nobody configured', async () => {
    const { documentId } = await documents().create({ data: { title: 'Open', body: 'Kom langs.' } as never })
    await documents().publish({ documentId })
    const token = callerOf(cms, await createApiToken(cms, 'reader'))
    const answer = await token('GET', `/api/content-metadata/${uid}/${documentId}`)
    expect(answer.json.data).toMatchObject({ title: 'Open', description: 'Kom langs.' })
    expect(answer.text).not.toContain('"url"')
    const head = await token('GET', `/api/content-metadata/${uid}/${documentId}?format=head`)
    expect([head.status, head.json.error.message]).toEqual([400, expect.stringContaining('site')])
  })
})
