// A running CMS -> the stories of what is stored of metadata, what follows it, and what refuses a publication.
import { rebuildIndexes } from '@kanaal/strapi-kit/strapi-server'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CmsCast } from './cms-cast.ts'
import { type MetadataWorld, uid } from './metadata-world.ts'

const manager = `/content-manager/collection-types/${uid}`

export function describeMetadataStorage(cast: CmsCast, world: MetadataWorld): void {
  const { strapi, sql, documents, admin, indexed, facets, disagree, make } = world

  describe('what is stored', () => {
    it('M7 is refused at its path, in the language of whoever writes, and nothing is stored', async () => {
      const before = await strapi().db.query(uid).count()
      const data = cast.entry('Fout', { contentMetadata: { owwner: 'Ann', reviewBy: 'morgen' } })
      const answers = await Promise.all([
        cast.as.admin('POST', `${manager}?locale=nl`, data, { 'accept-language': 'nl' }),
        cast.as.admin('POST', `${manager}?locale=nl`, data, { 'accept-language': 'en' }),
      ])
      for (const { status } of answers) expect(status).toBe(400)
      const paths = answers.map(({ json }) =>
        json.error.details.errors.map(({ path }: { path: string[] }) => path.join('.')).sort(),
      )
      expect(paths[0]).toEqual(['contentMetadata.owwner', 'contentMetadata.reviewBy'])
      expect(paths[1]).toEqual(paths[0])
      expect(answers[0]?.text).toContain('Bedoelde u')
      expect(answers[1]?.text).toContain('Did you mean')
      expect(await strapi().db.query(uid).count()).toBe(before)
    })

    it('M7 is refused through REST and through the document service, drafts too', async () => {
      const token = await strapi()
        .service('admin::api-token')
        .create({
          name: `writer-${Math.trunc(performance.now())}`,
          description: '',
          type: 'full-access',
          lifespan: null,
        } as never)
      const rest = await fetch(`${cast.cms.url}/api/articles?locale=nl`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${(token as { accessKey: string }).accessKey}`,
        },
        body: JSON.stringify({ data: cast.entry('Fout', { contentMetadata: { persona: 'ouder' } }) }),
      })
      expect(rest.status).toBe(400)
      const { error } = (await rest.json()) as { error: { details: { errors: { path: string[] }[] } } }
      expect(error.details.errors.map(({ path }) => path.join('.'))).toEqual(['contentMetadata.persona'])
      await expect(make({ validity: { web: { until: '2026-02-31' } } })).rejects.toThrow(/2026-02-31/)
      await expect(
        documents().update({
          documentId: cast.seeded,
          locale: 'nl',
          data: { contentMetadata: 'tekst' } as never,
        }),
      ).rejects.toThrow(/contentMetadata/)
    })

    it('M3 M7 names no target that the site does not have, unless it stands there already', async () => {
      await expect(make({ validity: { wbe: { until: '2099-01-01' } } })).rejects.toThrow(/wbe.*"web"/)
      const documentId = await make({ channels: ['web'] })
      const write = (channels: string[]) =>
        documents().update({ documentId, locale: 'nl', data: { contentMetadata: { channels } } as never })
      await expect(write(['gone'])).rejects.toThrow(/contentMetadata.channels.0/)
      // As where the site had that target once.
      const data = { contentMetadata: { channels: ['gone'] } }
      await strapi().db.query(uid).update({ where: { documentId }, data })
      await write(['gone', 'email'])
    })

    it('notes beside copy which text it was written from, unless it is only sent along', async () => {
      const stored = async (documentId: string) =>
        (
          await strapi()
            .db.query(uid)
            .findOne({ where: { documentId, locale: 'nl', publishedAt: null } })
        )?.channelCopy
      const write = async (documentId: string, data: object) => {
        await documents().update({ documentId, locale: 'nl', data: data as never })
        return stored(documentId)
      }
      const body = 'De bus rijdt elke dag langs het museum.'
      const documentId = await make({}, { body, channelCopy: { email: { preheader: 'Elke dag een bus.' } } })
      const first = (await stored(documentId)).email.baseHash
      const { json } = await world.panel(documentId, { title: 'Een bericht', body })
      expect(first).toBe(json.copyBase)
      const changed = { body: `${body} Ook op zondag.` }
      // Somebody changes the text, and sends the copy as it stands: it is stale.
      expect(await write(documentId, { ...changed, channelCopy: await stored(documentId) })).toMatchObject({
        email: { baseHash: first },
      })
      const stale = world.property(
        await world.panel(documentId, { title: 'Een bericht', ...changed }),
        'copy.email.preheader',
      )
      expect(stale.isStale).toBe(true)
      const again = await write(documentId, { channelCopy: { email: { preheader: 'Elke dag een bus.' } } })
      expect(again.email.baseHash).not.toBe(first)
      const fresh = world.property(
        await world.panel(documentId, { title: 'Een bericht', ...changed }),
        'copy.email.preheader',
      )
      expect(fresh.isStale).toBeUndefined()
      // What was stored before anybody noted it says nothing, and goes on saying nothing.
      await sql('articles')
        .where({ document_id: documentId })
        .update({ channel_copy: '{"email":{"preheader":"Bus."}}' })
      expect(await write(documentId, { channelCopy: { email: { preheader: 'Bus.' } } })).toEqual({
        email: { preheader: 'Bus.' },
      })
    })

    it('notes it on what is written and published at once, which is not changed since', async () => {
      const data = cast.entry('Een bericht', {
        contentMetadata: { owner: 'Ann' },
        channelCopy: { x: { text: 'Kom kijken.' } },
      })
      const { documentId } = await documents().create({
        locale: 'nl',
        status: 'published',
        data: data as never,
      })
      const rows = await strapi().db.query(uid).findMany({ where: { documentId } })
      expect(rows).toHaveLength(2)
      const hashes = rows.map(({ channelCopy }) => channelCopy.x.baseHash)
      expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/)
      expect(new Set(hashes).size).toBe(1)
      const { json } = await cast.as.admin('GET', `${manager}/${documentId}?locale=nl&status=draft`)
      expect(json.data.status ?? json.meta?.status).not.toBe('modified')
    })

    it('M7 leaves __proto__ inert', async () => {
      const body = JSON.stringify(cast.entry('Proto', { contentMetadata: { custom: {} } })).replace(
        '"custom":{}',
        '"custom":{"__proto__":{"isAdmin":true}}',
      )
      const { status, text } = await cast.as.admin('POST', `${manager}?locale=nl`, body)
      expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
      // Strapi's own body parser may take the key away before it reaches us; what reaches us is refused.
      if (status !== 400) expect(text).not.toContain('isAdmin')
    })

    it('M2 M25 follows publish, unpublish, languages, clone and discard', async () => {
      const documentId = await make({ owner: 'Ann', reviewBy: '2030-01-01', persona: ['persona:ouder'] })
      expect(await indexed(documentId)).toMatchObject({ owner: 'Ann', personas: 1 })
      expect(await indexed(documentId, 'published')).toBeUndefined()
      await documents().publish({ documentId, locale: 'nl' })
      expect(await indexed(documentId, 'published')).toMatchObject({ owner: 'Ann' })
      expect(await facets(documentId, 'persona', 'published')).toEqual(['persona:ouder'])
      await documents().update({
        documentId,
        locale: 'en',
        data: cast.entry('A message', { contentMetadata: { owner: 'Bob' } }) as never,
      })
      expect(await indexed(documentId, 'draft', 'en')).toMatchObject({ owner: 'Bob' })
      expect(await indexed(documentId)).toMatchObject({ owner: 'Ann' })
      const { entries } = (await documents().clone({ documentId, locale: 'nl' } as never)) as unknown as {
        entries: { documentId: string }[]
      }
      expect(await indexed(entries[0]?.documentId ?? '')).toMatchObject({ owner: 'Ann' })
      await documents().update({
        documentId,
        locale: 'nl',
        data: { contentMetadata: { owner: 'Cas' } } as never,
      })
      expect((await indexed(documentId)).owner).toBe('Cas')
      expect((await indexed(documentId, 'published')).owner).toBe('Ann')
      await documents().discardDraft({ documentId, locale: 'nl' })
      expect((await indexed(documentId)).owner).toBe('Ann')
      await documents().unpublish({ documentId, locale: 'nl' })
      expect(await indexed(documentId, 'published')).toBeUndefined()
      expect(await disagree()).toEqual([])
      await documents().delete({ documentId, locale: '*' })
      expect(await indexed(documentId)).toBeUndefined()
    })

    it('M30 is verified against the documents, and made anew', async () => {
      const documentId = await make({ owner: 'Ann' })
      await sql('kanaal_meta_index').where({ document_id: documentId }).update({ owner: 'Zoe' })
      await sql('kanaal_meta_facet').where({ document_id: documentId }).delete()
      expect(await disagree()).toContain(documentId)
      await rebuildIndexes(strapi(), { uid })
      expect(await disagree()).toEqual([])
      expect((await indexed(documentId)).owner).toBe('Ann')
      expect((await admin('GET', `/index?uid=${uid}`)).json.documents).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ index: 'content-metadata', stale: [], orphans: [] }),
          expect.objectContaining({ index: 'content-metadata-facets', stale: [], orphans: [] }),
        ]),
      )
    })

    it('M16 rolls back with the write that made it', async () => {
      const documentId = await make({ owner: 'Ann' })
      await expect(
        strapi().db.transaction(async () => {
          await documents().update({
            documentId,
            locale: 'nl',
            data: { contentMetadata: { owner: 'Bob' } } as never,
          })
          throw new Error('something else failed')
        }),
      ).rejects.toThrow('something else failed')
      expect((await indexed(documentId)).owner).toBe('Ann')
    })
  })

  describe('the gate', () => {
    const event = 'api::event.event'
    let open: string
    beforeAll(async () => {
      const data = { title: 'Feest', slug: 'feest-zonder-plaats', body: 'Kom ook naar het feest.' }
      open = (
        await strapi()
          .documents(event)
          .create({ locale: 'nl', data: data as never })
      ).documentId
    })

    it('M8 refuses what the profile calls mandatory, at its field, in the language of whoever publishes', async () => {
      const path = `/content-manager/collection-types/${event}/${open}/actions/publish?locale=nl`
      const dutch = await cast.as.admin('POST', path, {}, { 'accept-language': 'nl' })
      expect(dutch.status).toBe(400)
      const found = dutch.json.error.details.errors.filter(
        ({ ruleId }: { ruleId: string }) => ruleId === 'metadata/property-missing',
      )
      expect(found.map(({ path }: { path: string[] }) => path.join('.')).sort()).toEqual(['body', 'body'])
      expect(found[0].message).toMatch(/ontbreekt/)
      const english = await cast.as.admin('POST', path, {}, { 'accept-language': 'en' })
      expect(english.text).toMatch(/is missing/)
      expect(await indexed(open, 'published')).toBeUndefined()
    })

    it('M8 lets through what is complete', async () => {
      const body =
        'Kom op :date[3 mei]{at="2027-05-03T18:00"} naar :fact[het stadhuis]{id="place" value="Stadhuis, Utrecht" unit="place"}.'
      await strapi()
        .documents(event)
        .update({ documentId: open, locale: 'nl', data: { body } as never })
      await strapi().documents(event).publish({ documentId: open, locale: 'nl' })
      const row = await sql('kanaal_meta_index').where({ document_id: open, status: 'published' }).first()
      expect(row).toMatchObject({ missing: 0, profile: 'event@1.0.0' })
      await strapi().documents(event).delete({ documentId: open, locale: '*' })
    })
  })
}
