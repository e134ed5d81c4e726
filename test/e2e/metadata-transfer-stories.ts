// A running CMS -> the stories of how metadata leaves it and comes back: files, and what the world may read.
import { describe, expect, it } from 'vitest'
import type { CmsCast } from './cms-cast.ts'
import { type MetadataWorld, uid } from './metadata-world.ts'

export function describeMetadataTransfer(cast: CmsCast, world: MetadataWorld): void {
  const { documents, admin, indexed, disagree, make } = world

  describe('import and export', () => {
    const line = (documentId: string, cells: string) => `${uid},${documentId},nl,${cells}`
    const send = (text: string, dryRun: boolean) => admin('POST', '/import', { text, dryRun: String(dryRun) })

    it('M27 comes back as it left, and only what differs is written', async () => {
      const documentId = await make({
        owner: 'Ann',
        persona: ['a', 'b'],
        keyMessage: '=1+1 is "twee", toch?',
      })
      const { text } = await admin('GET', `/export?format=csv&type=${uid}&locale=nl`)
      const unchanged = await send(text, true)
      expect(unchanged.json).toMatchObject({ dryRun: true, changed: [], issues: [] })
      expect(unchanged.json.documents).toBe(unchanged.json.unchanged)
      const jsonl = await admin('GET', `/export?format=jsonl&type=${uid}&locale=nl`)
      expect((await send(jsonl.text, true)).json).toMatchObject({ changed: [], issues: [] })
      const other = text.replace(/(,)Ann(,)/g, '$1Bob$2')
      const dry = await send(other, true)
      expect(dry.json.changed).toContainEqual(
        expect.objectContaining({ documentId, changes: [{ key: 'owner', before: 'Ann', after: 'Bob' }] }),
      )
      expect((await indexed(documentId)).owner).toBe('Ann')
      const written = await send(other, false)
      expect(written.json).toMatchObject({ dryRun: false, issues: [] })
      expect((await indexed(documentId)).owner).toBe('Bob')
      expect(await disagree()).toEqual([])
    })

    it('M27 names every line that is wrong, and applies nothing by half', async () => {
      const documentId = await make({ owner: 'Ann' })
      const text = [
        '\ufefftype,documentId,locale,owner,reviewBy',
        line(documentId, 'Bob,2030-01-01'),
        line('nobody', 'Bob,'),
        line(documentId, '"=HYPERLINK(""http://x"")",'),
        `${uid},${documentId},fr,Bob,`,
        line(documentId, 'Bob,morgen'),
        line(documentId, 'Bob'),
        `api::nothing.nothing,${documentId},nl,Bob,`,
      ].join('\r\n')
      const { json } = await send(text, false)
      expect(json.dryRun).toBe(true)
      const where = json.issues.map(
        ({ line: at, column }: { line: number; column?: string }) => `${at} ${column ?? ''}`,
      )
      for (const one of ['3 documentId', '4 ', '5 locale', '6 reviewBy', '7 ', '8 type']) {
        expect(
          where.some((found: string) => found.startsWith(one.trimEnd())),
          one,
        ).toBe(true)
      }
      expect((await indexed(documentId)).owner).toBe('Ann')
      const wrong = await send('type|documentId|locale\napi::a.a|x|nl', false)
      expect(wrong.json.issues[0]).toMatchObject({ line: 1 })
    })
  })

  describe('what the world may read', () => {
    it('M11 M25 names its other languages, where they are published, and one for everybody else', async () => {
      const documentId = await make({})
      await documents().publish({ documentId, locale: 'nl' })
      const page = async (locale: string) =>
        (await cast.as.anonymous('GET', cast.rendition(documentId, `target=web&locale=${locale}&part=html`)))
          .text
      const languages = (html: string) =>
        [...html.matchAll(/<link rel="alternate" href="([^"]+)" hreflang="([^"]+)"/g)].map((one) => [
          one[2],
          new URL(one[1] ?? '').pathname.split('/')[1],
        ])
      expect(languages(await page('nl'))).toEqual([])
      const english = cast.entry('A message', { contentMetadata: {} })
      await documents().update({ documentId, locale: 'en', data: english as never })
      expect(languages(await page('nl'))).toEqual([])
      await documents().publish({ documentId, locale: 'en' })
      const both = [
        ['en', 'en'],
        ['nl', 'nl'],
        ['x-default', 'nl'],
      ]
      expect(languages(await page('nl'))).toEqual(both)
      expect(languages(await page('en'))).toEqual(both)
      const head = await cast.as.token(
        'GET',
        `/api/content-metadata/${uid}/${documentId}?locale=nl&format=head`,
      )
      expect(languages(head.text)).toEqual(both)
      await documents().update({
        documentId,
        locale: 'en',
        data: { contentMetadata: { channels: ['email'] } } as never,
        status: 'published',
      })
      expect(languages(await page('nl'))).toEqual([])
    })

    it('M11 M12 M14 comes as JSON, JSON-LD, Dublin Core and a head; never who looks after it', async () => {
      const path = `/api/content-metadata/${uid}/${cast.seeded}?locale=nl`
      const json = await cast.as.token('GET', path)
      expect(json.status).toBe(200)
      expect(json.json.data).toMatchObject({ documentId: cast.seeded, locale: 'nl', dir: 'ltr' })
      expect(json.text).not.toContain('"owner"')
      const linked = await cast.as.token('GET', `${path}&format=jsonld`)
      expect(linked.headers.get('content-type')).toContain('application/ld+json')
      expect(linked.json['@graph'].length).toBeGreaterThan(2)
      expect((await cast.as.token('GET', `${path}&format=dc`)).text).toContain('dcterms:title')
      expect((await cast.as.token('GET', `${path}&format=head`)).text).toContain('<meta property="og:title"')
      expect((await cast.as.token('GET', `${path}&format=xml`)).status).toBe(400)
      expect((await cast.as.token('GET', `${path}&colour=red`)).status).toBe(400)
      expect((await cast.as.token('GET', path.replace(cast.seeded, 'nothing'))).status).toBe(404)
    })
  })
}
