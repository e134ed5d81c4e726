// A running CMS -> the stories of the panel beside the form.
import { describe, expect, it } from 'vitest'
import type { MetadataWorld } from './metadata-world.ts'

export function describeMetadataPanel(world: MetadataWorld): void {
  const { admin, documents, facets, indexed, make, panel, property } = world

  describe('the panel', () => {
    it('M4 M31 says what is missing first, where each value comes from, and what a reset would give', async () => {
      const documentId = await make({ description: 'Zelf geschreven.', owner: 'Ann' })
      const stored = await panel(documentId, {})
      expect(stored.status).toBe(200)
      expect(property(stored, 'owner')).toMatchObject({ value: { value: 'Ann', origin: { from: 'own' } } })
      const description = property(stored, 'description')
      expect(description.value).toMatchObject({ value: 'Zelf geschreven.', origin: { from: 'own' } })
      expect(description.fallback.origin).toEqual({
        from: 'extracted',
        rule: 'lead-to-sentence',
        version: 1,
      })
      expect(property(stored, 'reviewBy').gap).toMatchObject({
        isBlocking: false,
        what: { nl: expect.stringContaining('ontbreekt') },
        targets: expect.arrayContaining(['web']),
      })
      expect(stored.json.targets.map(({ id }: { id: string }) => id)).toContain('kiosk')
      const unsaved = await panel(documentId, {
        contentMetadata: { reviewBy: '2020-01-01', channels: ['web'] },
      })
      expect(property(unsaved, 'reviewBy').gap).toBeUndefined()
      expect(unsaved.json.risks).toEqual([{ kind: 'escalated', date: '2020-01-01' }])
      expect(unsaved.json.targets.map(({ id }: { id: string }) => id)).toEqual(['web'])
    })

    it('M4 M5 suggests terms that the text names, until one is accepted or all are rejected', async () => {
      const data = { title: 'Een nieuwe rugzak', body: 'Een rugzak en een etui voor het nieuwe schooljaar.' }
      const termsIn = async (more: object = {}) =>
        property(await panel(undefined, { ...data, ...more }), 'terms')
      const suggested = await termsIn()
      const keys = suggested.suggestions.map(({ key }: { key: string }) => key)
      expect(keys).toEqual(expect.arrayContaining(['topic:rugzak', 'topic:etui']))
      expect(suggested).toMatchObject({
        value: { value: keys, origin: { from: 'suggested', by: 'taxonomy-matches' } },
        gap: { what: { nl: 'Trefwoorden: alleen voorgesteld. Neem het over of wijs het af.' } },
      })
      expect(suggested.suggestions[0]).toMatchObject({
        prefLabel: { nl: 'Rugzak' },
        evidence: [{ text: 'rugzak' }, { text: 'rugzak' }],
      })
      const assignment = { key: 'topic:etui', provenance: 'suggested', score: 0.5 }
      const accepted = await termsIn({ taxonomyTerms: { assignments: [assignment] } })
      expect(accepted.value).toEqual({ value: ['topic:etui'], origin: { from: 'own' } })
      expect([accepted.gap, accepted.suggestions]).toEqual([undefined, undefined])
      const one = await termsIn({ taxonomyTerms: { assignments: [], rejected: ['topic:etui'] } })
      expect(one.suggestions.map(({ key }: { key: string }) => key)).not.toContain('topic:etui')
      const none = await termsIn({ taxonomyTerms: { assignments: [], rejected: keys } })
      expect(none.gap.what.nl).toBe('Trefwoorden: nog geen.')
      // What is only suggested is no term of what is published, and no list takes it for one.
      const documentId = await make({ owner: 'Ann' }, data)
      await documents().publish({ documentId, locale: 'nl' })
      expect(await facets(documentId, 'wanted', 'published')).toContain('terms')
      expect((await indexed(documentId, 'published')).terms).toBe(0)
    })

    it('M20 says how long a document of its kind goes unread', async () => {
      const { json } = await panel(undefined, { title: 'Nieuw', body: 'Een zin.' })
      expect(json.profile).toMatchObject({ id: 'article', reviewMonths: 12 })
    })

    it('M31 works for a document that was never saved, and refuses what could not be stored', async () => {
      const fresh = await panel(undefined, { title: 'Nieuw', body: 'Een zin.' })
      expect(property(fresh, 'title').value).toMatchObject({ value: 'Nieuw' })
      const wrong = await panel(undefined, { title: 'Nieuw', contentMetadata: { owner: 3 } })
      expect([wrong.status, wrong.json.error.details.errors[0].path]).toEqual([
        400,
        ['contentMetadata', 'owner'],
      ])
    })

    it('M6 tells when a value was written for another text', async () => {
      const first = await panel(undefined, {
        title: 'Bus',
        body: 'De bus rijdt elke dag langs het museum en de haven.',
      })
      const { sketch } = first.json
      const contentMetadata = {
        description: 'De bus rijdt elke dag.',
        overrides: { description: { sketch } },
      }
      const body = 'Schilderijen van oude meesters hangen vanaf zondag in de nieuwe vleugel van het gebouw.'
      const drifted = await panel(undefined, { title: 'Bus', body, contentMetadata })
      expect(property(drifted, 'description').drift).toBeLessThan(0.5)
      const documentId = await make(contentMetadata, { body })
      expect(await facets(documentId, 'drift')).toEqual(['description'])
    })

    it('tells when copy for one channel was written from another text, and not when it is only saved', async () => {
      const title = 'Een bericht'
      const body = 'De bus rijdt elke dag langs het museum.'
      const { copyBase } = (await panel(undefined, { title, body })).json
      const channelCopy = { email: { preheader: 'Elke dag een bus.', baseHash: copyBase } }
      const documentId = await make({ owner: 'Ann' }, { title, body, channelCopy })
      await documents().publish({ documentId, locale: 'nl' })
      const copyIn = async (data: object) => property(await panel(documentId, data), 'copy.email.preheader')
      expect(await copyIn({})).toMatchObject({ value: { value: 'Elke dag een bus.' } })
      expect((await copyIn({ contentMetadata: { owner: 'Bob' } })).isStale).toBeUndefined()
      expect((await copyIn({ body: `${body} Ook op zondag.` })).isStale).toBe(true)
    })

    it('M16 names a channel whose time is over', async () => {
      const reply = await panel(undefined, {
        title: 'Aanbod',
        body: 'Een zin.',
        contentMetadata: { validUntil: '2099-01-01', validity: { web: { until: '2020-01-01' } } },
      })
      expect(reply.json.risks).toEqual([{ kind: 'expired', date: '2020-01-01', target: 'web' }])
    })

    it('M22 offers personas and stages by their names, and campaigns that others wrote', async () => {
      const { json } = await admin('GET', '/choices')
      expect(json.persona).toContainEqual({
        key: 'persona:ouder',
        label: expect.objectContaining({ nl: expect.any(String), en: expect.any(String) }),
      })
      expect(json.journeyStage.length).toBeGreaterThan(0)
      expect(json.campaign).toContainEqual({ key: 'terug-naar-school-2027', label: {} })
      const contentMetadata = { notFor: { persona: ['persona:ouder'] }, precedence: 5 }
      const reply = await panel(undefined, { title: 'Aanbod', body: 'Een zin.', contentMetadata })
      expect(property(reply, 'notFor.persona')).toMatchObject({ value: { value: ['persona:ouder'] } })
      expect(property(reply, 'precedence')).toMatchObject({ type: 'number', value: { value: 5 } })
      const wrong = { notFor: { persona: 'persona:ouder', people: [] }, precedence: 1000 }
      const refused = await panel(undefined, { title: 'Aanbod', contentMetadata: wrong })
      expect(refused.json.error.details.errors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual(
        expect.arrayContaining([
          'contentMetadata.notFor.persona',
          'contentMetadata.notFor.people',
          'contentMetadata.precedence',
        ]),
      )
    })

    it('M19 offers the people who can own a document', async () => {
      const { json } = await admin('GET', '/people')
      expect(json).toContainEqual({ name: 'An Author', email: 'author@example.com' })
    })
  })
}
