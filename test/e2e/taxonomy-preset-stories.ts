// A seeded CMS -> the stories of its presets: kinds, attributes, and the documents that are tagged with them.
import { describe, expect, it } from 'vitest'
import type { TaxonomyWorld } from './taxonomy-world.ts'

export function describePresets({
  admin,
  anonymous,
  documents,
  drift,
  assigned,
  concept,
}: TaxonomyWorld): void {
  describe('presets', () => {
    it('T4 are installed by the seed, each of its own kind, in Dutch and English', async () => {
      const { json } = await admin('GET', '/schemes')
      const kinds = Object.fromEntries(
        json.map(({ key, kind }: { key: string; kind: string }) => [key, kind]),
      )
      expect(kinds).toMatchObject({
        topic: 'topic',
        persona: 'persona',
        journey: 'journeyStage',
        touchpoint: 'touchpoint',
        purpose: 'purpose',
        tone: 'tone',
        channel: 'channel',
      })
      const topic = json.find(({ key }: { key: string }) => key === 'topic')
      expect(topic.languages).toEqual(['en', 'nl'])
      expect((await admin('POST', '/presets', { keys: ['topic'] })).json).toEqual({ installed: [] })
    })

    it('T1 carry typed attributes through every form of RDF', async () => {
      const ouder = await concept('persona:ouder')
      expect(ouder.attributes).toMatchObject({
        channels: ['channel:email', 'channel:web'],
        readingLevel: ['B1'],
      })
      const { text } = await anonymous('/schemes/persona', 'text/turtle')
      expect(text).toContain('urn:kanaal:attribute:readingLevel')
    })

    it('T22 are what the seeded documents are tagged with', async () => {
      const [article] = await documents().findMany({ filters: { slug: 'terug-naar-school' } })
      expect(await assigned(article?.documentId ?? '')).toEqual(
        expect.arrayContaining(['published nl topic:rugzak topic:rugzak']),
      )
      expect(await drift()).toEqual([])
    })
  })
}
