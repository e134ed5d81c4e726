// A running CMS -> the stories of how metadata leaves it and comes back: files, and what the world may read.
import { rebuildIndexes } from '@kanaal/strapi-kit/strapi-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CmsCast } from './cms-cast.ts'
import { fillDrafts } from './fill-drafts.ts'
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

    it('M27 names the line that names a target the site does not have', async () => {
      const documentId = await make({ owner: 'Ann' })
      const { json } = await send(`type,documentId,locale,channels\n${line(documentId, 'website')}`, false)
      expect(json).toMatchObject({ dryRun: true, issues: [{ line: 2, column: 'channels.0' }] })
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

  describe('a file of somebody who may change only what they made', () => {
    let granted: number[]
    beforeAll(async () => {
      const roles = cast.cms.strapi.service('admin::role') as unknown as {
        findOne(where: object): Promise<{ id: number }>
        addPermissions(id: number, permissions: object[]): Promise<{ id: number }[]>
      }
      const own = {
        subject: uid,
        properties: { fields: ['title', 'contentMetadata'], locales: ['nl'] },
        conditions: ['admin::is-creator'],
      }
      const made = await roles.addPermissions((await roles.findOne({ code: 'strapi-author' })).id, [
        { action: 'plugin::content-metadata.manage', subject: null, properties: {}, conditions: [] },
        { ...own, action: 'plugin::content-manager.explorer.read' },
        { ...own, action: 'plugin::content-manager.explorer.update' },
      ])
      granted = made.map(({ id }) => id)
    })
    afterAll(async () => {
      await world
        .strapi()
        .db.query('admin::permission')
        .deleteMany({ where: { id: { $in: granted } } })
    })

    it('M27 changes these, and names the others', async () => {
      const [own, other] = [await make({ owner: 'Ann' }), await make({ owner: 'Ann' })]
      const admins = world.strapi().db.query('admin::user')
      const author = await admins.findOne({ where: { email: 'author@example.com' } })
      const row = await world.sql('articles').where({ document_id: own }).first('id')
      await world
        .strapi()
        .db.query(uid)
        .update({ where: { id: row.id }, data: { createdBy: author.id } as never })
      const sent = async (...ids: string[]) => {
        const lines = ids.map((id) => `${uid},${id},nl,Bob\n`).join('')
        const text = `type,documentId,locale,owner\n${lines}`
        return (await cast.as.author('POST', '/content-metadata/import', { text, dryRun: 'false' })).json
      }
      const both = await sent(own, other)
      expect([both.dryRun, both.issues.map(({ line }: { line: number }) => line)]).toEqual([true, [3]])
      expect((await indexed(own)).owner).toBe('Ann')
      expect(await sent(own)).toMatchObject({ dryRun: false, issues: [], changed: [{ documentId: own }] })
      expect((await indexed(own)).owner).toBe('Bob')
    })
  })

  describe('files of many documents', () => {
    let ids: string[]
    const owners = async () => {
      const rows = await world.sql('kanaal_meta_index').whereIn('document_id', ids).select('owner')
      return [...new Set(rows.map(({ owner }: { owner: string }) => owner))]
    }
    beforeAll(async () => {
      ids = await fillDrafts(world.strapi(), 'file', 101)
    })
    afterAll(async () => {
      await world.sql('articles').whereIn('document_id', ids).delete()
      await rebuildIndexes(world.strapi(), { uid })
    })
    const file = async (text: string, dryRun: boolean) =>
      (await admin('POST', '/import', { text, dryRun: String(dryRun) })).json
    const ours = (text: string) =>
      text
        .split('\r\n')
        .filter((row, index) => index === 0 || row.includes(',file'))
        .map((row) => `${row}\r\n`)
        .join('')

    it('M27 come back whole, in either form', async () => {
      const csv = ours((await admin('GET', `/export?format=csv&type=${uid}`)).text)
      expect(await file(csv, true)).toMatchObject({ documents: 202, unchanged: 202, changed: [], issues: [] })
      const { text } = await admin('GET', `/export?format=jsonl&type=${uid}&locale=en`)
      expect((await file(text, true)).issues).toEqual([])
      expect(text.split('\n').filter((row) => row.includes('"file'))).toHaveLength(101)
    })

    it('M27 are not written at all where one of the last lines is wrong, or its write is refused', async () => {
      const csv = ours((await admin('GET', `/export?format=csv&type=${uid}`)).text)
      const other = csv.replaceAll(',Ann,', ',Bob,')
      const at = other.lastIndexOf(',nl,')
      const wrong = await file(`${other.slice(0, at)},fy,${other.slice(at + 4)}`, false)
      expect([wrong.dryRun, wrong.changed.length]).toEqual([true, 201])
      expect(wrong.issues).toMatchObject([{ line: 203, column: 'locale' }])
      expect(await owners()).toEqual(['Ann'])
      // A hook of the app's own refuses the very last of them: a step of two hundred was written by then.
      const last = await world
        .sql('articles')
        .where({ document_id: ids.at(-1), locale: 'nl' })
        .first('id')
      const stop = world.strapi().db.lifecycles.subscribe({
        models: [uid],
        beforeUpdate: ({ params }: { params: { where?: { id?: number } } }) => {
          if (Number(params.where?.id) === Number(last.id)) throw new Error('The app wants it otherwise.')
        },
      } as never)
      const refused = await admin('POST', '/import', { text: other, dryRun: 'false' })
      stop()
      expect(refused.status).toBeGreaterThanOrEqual(400)
      expect(await owners()).toEqual(['Ann'])
      expect(await disagree()).toEqual([])
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
