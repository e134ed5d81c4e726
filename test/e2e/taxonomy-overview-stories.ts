// A scheme -> the stories of where work is to be done in it.
import { describe, expect, it } from 'vitest'
import { uid, type WorkWorld } from './taxonomy-work-world.ts'

export function describeOverviews({ admin, documents, create, tagged }: WorkWorld): void {
  describe('overviews', () => {
    it('T6 show which branch has no name in which language', async () => {
      const { json } = await admin('GET', '/schemes/topic/coverage')
      expect(json.languages).toEqual(['en', 'nl'])
      const [all, ...branches] = json.rows
      expect(all.named).toEqual({ en: all.concepts, nl: all.concepts })
      expect(branches.map(({ key }: { key: string }) => key)).toContain('topic:school')
      const half = await create('Half vertaald')
      const fields = { prefLabel: { nl: 'Half vertaald', en: 'Half translated' } }
      await admin('PUT', `/concepts/${half.key}`, { version: half.version, fields })
      const work = (await admin('GET', '/schemes/work/coverage')).json.rows[0]
      expect([work.named.en, work.named.nl]).toEqual([1, work.concepts])
    })

    it('T13 list what is deprecated, with and without a successor', async () => {
      const [left, right] = [await create('Zonder'), await create('Met')]
      await admin('POST', `/concepts/${left.key}/deprecate`, { version: left.version })
      const replacedBy = ['work:winkel']
      await admin('POST', `/concepts/${right.key}/deprecate`, { version: right.version, replacedBy })
      const { json } = await admin('GET', '/schemes/work/deprecated')
      const successors = json.map(({ key, replacedBy }: Record<string, string>) => [key, replacedBy])
      expect(successors).toContainEqual([left.key, undefined])
      expect(successors).toContainEqual([right.key, 'work:winkel'])
    })

    it('T20 T34 list documents without a term, with only broad ones, and with none of a person', async () => {
      const bare = await tagged([])
      const broad = await tagged([{ key: 'topic:school', provenance: 'suggested' }])
      const lists = async () => (await admin('GET', `/weak?uid=${uid}&locale=nl`)).json as Weak[]
      const has = (all: Weak[], kind: string, id: string) =>
        all.some((one) => one.kind === kind && one.rows.some(({ documentId }) => documentId === id))
      const before = await lists()
      expect(has(before, 'untagged', bare)).toBe(true)
      expect(has(before, 'untagged', broad)).toBe(false)
      expect(has(before, 'topOnly', broad)).toBe(true)
      expect(has(before, 'machineOnly', broad)).toBe(true)
      expect(has(before, 'machineOnly', bare)).toBe(false)
      await admin('PUT', '/schemes/persona', { settings: { requiredFor: [uid] } })
      const after = await lists()
      const refused = await documents()
        .publish({ documentId: broad, locale: 'nl' })
        .catch((error: Error) => error.message)
      const data = { taxonomyTerms: { assignments: [{ key: 'topic:school' }, { key: 'persona:ouder' }] } }
      await documents().update({ documentId: broad, locale: 'nl', data: data as never })
      const mended = await lists()
      // First, so that whatever is not as expected leaves the scheme as the other stories need it.
      await admin('PUT', '/schemes/persona', { settings: {} })
      const [without, fewer] = [after, mended].map((all) => all.find(({ kind }) => kind === 'untagged'))
      expect([without?.scheme, fewer?.scheme]).toEqual(['persona', 'persona'])
      // More documents may lack a persona than one list shows: with one, this is no longer among them.
      expect(fewer?.total).toBe((without?.total ?? 0) - 1)
      expect(has(mended, 'untagged', broad)).toBe(false)
      expect(refused).toContain('There is no term of "Personas"')
      await documents().publish({ documentId: broad, locale: 'nl' })
    })

    it('T35 keep the settings that somebody else set meanwhile', async () => {
      const { version } = (await admin('GET', '/schemes')).json.find(
        ({ key }: { key: string }) => key === 'work',
      )
      const first = await admin('PUT', '/schemes/work', { version, settings: { minScore: 0.5 } })
      expect([first.status, first.json.version]).toEqual([200, version + 1])
      const second = await admin('PUT', '/schemes/work', { version, settings: { requiredFor: [uid] } })
      expect(second.status).toBe(409)
      const kept = await admin('PUT', '/schemes/work', { version: version + 1, label: { nl: 'Werk' } })
      expect(kept.json.settings).toEqual({ minScore: 0.5 })
      await admin('PUT', '/schemes/work', { settings: {} })
    })

    it('T24 say how good suggestions are, on documents that people tagged', async () => {
      const path = `/schemes/topic/suggestions?uid=${uid}&locale=nl`
      const { json } = await admin('GET', path)
      expect(json).toMatchObject({ k: 5, documents: expect.any(Number) })
      expect(json.documents).toBeGreaterThan(4)
      const { precision, recall, f1 } = json
      for (const share of [precision, recall]) {
        expect(share).toBeGreaterThan(0)
        expect(share).toBeLessThanOrEqual(1)
      }
      expect(f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 6)
    })

    it('T23 T24 keep to the threshold of a scheme, and never suggest what it bars', async () => {
      const ask = async () => {
        const data = { title: 'Een nieuwe schooltas', body: 'De rugzakken zijn binnen.' }
        const { json } = await admin('POST', '/suggest', { uid, locale: 'nl', data })
        return json.map(({ key }: { key: string }) => key)
      }
      expect(await ask()).toContain('topic:rugzak')
      await admin('PUT', '/schemes/topic', { settings: { neverSuggest: ['topic:schoolspullen'] } })
      expect(await ask()).not.toContain('topic:rugzak')
      await admin('PUT', '/schemes/topic', { settings: { minScore: 0.99 } })
      expect(await ask()).not.toContain('topic:rugzak')
      await admin('PUT', '/schemes/topic', { settings: {} })
      expect(await ask()).toContain('topic:rugzak')
    })

    it('T32 check a scheme by its own severities, and mend what is safe as one change', async () => {
      const [a, b] = [await create('Boven'), await create('Midden')]
      const c = await create('Onder', b.key)
      await admin('POST', `/concepts/${b.key}/move`, { version: b.version, to: a.key })
      await admin('POST', `/concepts/${c.key}/move`, { version: c.version, to: a.key, isCopy: true })
      const find = async (id: string) =>
        (await admin('GET', '/schemes/work/quality')).json.checks.find((one: { id: string }) => one.id === id)
      const id = 'hierarchical-redundancy'
      const found = await find(id)
      expect(found).toMatchObject({ count: 1, canMend: true, severity: found.usual })
      const unknown = await admin('PUT', '/schemes/work', { settings: { severities: { redundancy: 'off' } } })
      expect(unknown.status).toBe(400)
      await admin('PUT', '/schemes/work', { settings: { severities: { [id]: 'error' } } })
      expect((await find(id)).messages[0].severity).toBe('error')
      await admin('PUT', '/schemes/work', { settings: { severities: { [id]: 'off' } } })
      expect(await find(id)).toMatchObject({ count: 0, severity: 'off' })
      await admin('PUT', '/schemes/work', { settings: {} })
      const dry = await admin('POST', '/schemes/work/mend', { checks: [id] })
      expect(dry.json).toMatchObject({ written: false, changed: [{ key: c.key }] })
      const done = await admin('POST', '/schemes/work/mend', { checks: [id], dryRun: false })
      expect((await find(id)).count).toBe(0)
      await admin('POST', `/changes/${done.json.change}/undo`)
      expect((await find(id)).count).toBe(1)
    })

    it('T26 T27 T28 show what readers would get, with titles', async () => {
      const { json } = await admin(
        'GET',
        '/query?term=topic:school&expand=narrowerTransitive&facets=topic&locale=nl',
      )
      expect(json.data.map(({ title }: { title: string }) => title)).toContain(
        'Terug naar school met Warenhuis Linde',
      )
      expect(json.facets.topic.length).toBeGreaterThan(0)
    })
  })
}

interface Weak {
  kind: string
  scheme?: string
  total: number
  rows: { documentId: string }[]
}
