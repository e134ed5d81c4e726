// An app with the plugins of metadata and of taxonomy and none of channels: terms are suggested, asked for, listed and refused.
import { articleProfile } from '@kanaal/metadata'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NOTE, type NoteApp, startNoteApp } from './note-app.ts'

const texts = { title: { en: 'Region', nl: 'Regio' }, why: { en: 'x', nl: 'x' }, fix: { en: 'Choose one.' } }
const profile = {
  ...articleProfile,
  reviewMonths: undefined,
  risk: 'high',
  properties: [
    ...articleProfile.properties
      .map((property) => ({ ...property, channels: {} }))
      .filter(({ key }) => !key.startsWith('copy.'))
      .map((one) => (one.key === 'terms' ? { ...one, obligation: 'mandatory', scheme: 'topic' } : one)),
    { key: 'custom.stage', type: 'term', scheme: 'journey', obligation: 'recommended', ...texts },
  ],
}
const site = {
  url: 'https://note.example',
  name: 'Note',
  locales: ['nl', 'en'],
  defaultLocale: 'nl',
  timeZone: 'Europe/Amsterdam',
}
const contentTypes = { [NOTE]: { enabled: true } }
const SETTINGS = {
  'content-metadata': { enabled: true, config: { contentTypes, profiles: [profile], site } },
  taxonomy: { enabled: true, config: { contentTypes } },
}
const data = { title: 'Een nieuwe rugzak', body: 'Een rugzak en een etui voor wie zich nog oriënteert.' }

describe('metadata with taxonomy', () => {
  let cms: NoteApp
  const documents = () => cms.strapi.documents(NOTE)
  const panel = async (more: object = {}) =>
    (
      await cms.admin(
        'POST',
        '/content-metadata/panel',
        { uid: NOTE, locale: 'nl', data: { ...data, ...more } },
        { 'accept-language': 'nl' },
      )
    ).json
  const property = async (key: string, more: object = {}) =>
    (await panel(more)).properties.find((one: { key: string }) => one.key === key)
  const keysOf = (matches: { key: string }[]) => matches.map(({ key }) => key)

  beforeAll(async () => {
    const packages = ['@kanaal/strapi-plugin-metadata', '@kanaal/strapi-plugin-taxonomy']
    cms = await startNoteApp('metadata-with-taxonomy', packages, SETTINGS)
    await cms.admin('POST', '/i18n/locales', { code: 'nl', name: 'nl', isDefault: false })
    const { status } = await cms.admin('POST', '/taxonomy/presets', { keys: ['topic', 'journey', 'persona'] })
    expect(status).toBe(200)
  })
  afterAll(async () => {
    await cms?.stop()
  })

  it('M4 M5 T23 suggests terms of the scheme that the profile names, and no other', async () => {
    const terms = await property('terms')
    expect(keysOf(terms.suggestions)).toEqual(expect.arrayContaining(['topic:rugzak', 'topic:etui']))
    expect(keysOf(terms.suggestions).filter((key) => !key.startsWith('topic:'))).toEqual([])
    expect(terms).toMatchObject({
      value: { origin: { from: 'suggested', by: 'taxonomy-matches' } },
      gap: {
        isBlocking: true,
        what: { nl: 'Trefwoorden: alleen voorgesteld. Neem het over of wijs het af.' },
      },
    })
    const refused = { assignments: [], rejected: ['topic:rugzak'] }
    expect(keysOf((await property('terms', { taxonomyTerms: refused })).suggestions)).not.toContain(
      'topic:rugzak',
    )
  })

  it('M20 reads again as often as the risk of the type asks', async () => {
    expect((await panel()).profile.reviewMonths).toBe(3)
  })

  it('M22 offers the concepts of a scheme by name, and takes one as the value of a property', async () => {
    const { schemes } = (await cms.admin('GET', '/content-metadata/choices')).json
    const [stage] = schemes.journey
    expect(stage).toMatchObject({
      key: expect.stringMatching(/^journey:/),
      label: { nl: expect.any(String) },
    })
    const written = await property('custom.stage', { contentMetadata: { custom: { stage: stage.key } } })
    expect(written).toMatchObject({ scheme: 'journey', value: { value: stage.key, origin: { from: 'own' } } })
    const wrong = await cms.admin('POST', '/content-metadata/panel', {
      ...{ uid: NOTE, locale: 'nl' },
      data: { ...data, contentMetadata: { custom: { stage: 'topic:rugzak' } } },
    })
    expect([wrong.status, wrong.json.error.details.errors[0].path]).toEqual([
      400,
      ['contentMetadata', 'custom', 'stage'],
    ])
  })

  it('M8 refuses what is only suggested, and publishes what somebody accepted', async () => {
    const { documentId } = await documents().create({ locale: 'nl', data: data as never })
    await expect(documents().publish({ documentId, locale: 'nl' })).rejects.toThrow(/Trefwoorden|Terms/)
    const taxonomyTerms = { assignments: [{ key: 'topic:etui', provenance: 'suggested', score: 0.5 }] }
    await documents().update({ documentId, locale: 'nl', data: { taxonomyTerms } as never })
    expect((await documents().publish({ documentId, locale: 'nl' })).entries).toHaveLength(1)
  })

  it('M12 M15 names terms as every channel does, and no key that readers do not know', async () => {
    const taxonomyTerms = { assignments: [{ key: 'topic:etui' }, { key: 'topic:gone' }] }
    const contentMetadata = { topics: ['topic:rugzak', 'topic:schol'], tags: ['16:9'] }
    const named = { ...data, taxonomyTerms, contentMetadata } as never
    const { documentId } = await documents().create({ locale: 'nl', data: named })
    await documents().publish({ documentId, locale: 'nl' })
    const resolved = cms.strapi.plugin('content-metadata').service('resolved')
    const query = { uid: NOTE, documentId, locale: 'nl', now: '2026-11-23T12:00:00Z' }
    const find = (format: string) => resolved.find({ ...query, format })
    const { terms, keywords } = (await find('json')).data
    expect(terms.map(({ label }: { label: string }) => label)).toEqual(['Etui', 'Rugzak'])
    expect(keywords).toEqual(['16:9', 'Etui', 'Rugzak'])
    for (const form of ['head', 'jsonld', 'dc']) {
      const text: string = await find(form)
      expect(text, form).toContain('Etui')
      expect(text, form).not.toMatch(/topic:(etui|gone|schol)(?!["<])/)
      expect(text, form).not.toMatch(/gone|schol\b/)
    }
  })

  it('M30 T34 lists what is untagged, and a term takes it off the list', async () => {
    const { documentId } = await documents().create({ locale: 'nl', data: data as never })
    const untagged = async () => {
      const { json } = await cms.admin('GET', '/content-metadata/overview?list=untagged')
      return json.rows.map((row: { documentId: string }) => row.documentId)
    }
    expect(await untagged()).toContain(documentId)
    const taxonomyTerms = { assignments: [{ key: 'topic:etui' }] }
    await documents().update({ documentId, locale: 'nl', data: { taxonomyTerms } as never })
    expect(await untagged()).not.toContain(documentId)
    const verified: { stale: unknown[]; orphans: unknown[] }[] = (
      await cms.admin('GET', '/content-metadata/index')
    ).json.documents
    expect(verified.flatMap(({ stale, orphans }) => [...stale, ...orphans])).toEqual([])
  })

  it('T23 the panel of terms suggests the same', async () => {
    const { json } = await cms.admin('POST', '/taxonomy/suggest', { uid: NOTE, locale: 'nl', data })
    expect(keysOf(json)).toEqual(expect.arrayContaining(['topic:rugzak', 'topic:etui']))
  })
})
