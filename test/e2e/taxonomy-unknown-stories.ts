// A document with terms that readers do not know -> nothing of them in any rendition, and a message that names them.
import { describe, expect, it } from 'vitest'
import { type TaxonomyWorld, uid } from './taxonomy-world.ts'

const TARGETS = ['web', 'mastodon']

export function describeUnknownTerms({ running, admin, create, documents, entry }: TaxonomyWorld): void {
  const shown = async (documentId: string) => {
    const read = async (target: string, part: string) =>
      running().as.anonymous(
        'GET',
        `/api/omnichannel/renditions/${uid}/${documentId}?target=${target}&locale=nl&part=${part}`,
      )
    return (await read('web', 'html')).text + (await read('mastodon', 'posts')).text
  }
  const unresolved = async (data: object): Promise<string[]> => {
    const { status, json } = await running().as.admin('POST', '/omnichannel/preview', {
      ...{ uid, locale: 'nl', data, targets: TARGETS },
    })
    expect(status).toBe(200)
    const said: string[] = json.targets
      .flatMap(({ messages }: { messages: object[] }) => messages)
      .filter(({ ruleId }: { ruleId: string }) => ruleId === 'term-unresolved')
      .map(({ text, place }: { text: { nl: string }; place: { field: string[] } }) =>
        [/"(.+?)"/.exec(text.nl)?.[1], ...place.field].join(' '),
      )
    return [...new Set(said)].sort()
  }

  describe('a term that readers do not know', () => {
    it('is in no rendition, and is named with its field', async () => {
      const contentMetadata = { topics: ['topic:schol'], tags: ['16:9'] }
      const data = entry(['topic:rugzak', 'gone:x', 'topic:schoool'], { contentMetadata })
      const { documentId } = await documents().create({ locale: 'nl', data: data as never })
      await documents().publish({ documentId, locale: 'nl' })
      const text = await shown(documentId)
      expect(text).toMatch(/Rugzak/)
      expect(text).toContain('16:9')
      expect(text).not.toMatch(/gone:x|GoneX|schol\b|Schol\b|schoool/i)
      expect(await unresolved(data)).toEqual([
        'gone:x taxonomyTerms',
        'topic:schol contentMetadata topics',
        'topic:schoool taxonomyTerms',
      ])
    })

    it('T17 is shown from the publication of its working copy on', async () => {
      await admin('POST', '/schemes', { key: 'twee', kind: 'topic', label: { nl: 'Twee' } })
      const step = async (name: string) => {
        const schemes: { key: string; version: number }[] = (await admin('GET', '/schemes')).json
        const version = schemes.find(({ key }) => key === 'twee')?.version
        expect((await admin('POST', '/schemes/twee/publish', { step: name, version })).status).toBe(200)
      }
      await create('Step', undefined, 'twee')
      await step('begin')
      const { key } = (await create('Bakfiets', undefined, 'twee')).concept
      const data = entry([key])
      const { documentId } = await documents().create({ locale: 'nl', data: data as never })
      await documents().publish({ documentId, locale: 'nl' })
      expect(await shown(documentId)).not.toMatch(/bakfiets/i)
      expect(await unresolved(data)).toEqual([`${key} taxonomyTerms`])
      await step('publish')
      expect(await shown(documentId)).toMatch(/#Bakfiets/)
      expect(await unresolved(data)).toEqual([])
      await step('end')
    })
  })
}
