// A running CMS -> the stories of the metadata plugin; titles name the rows of the requirements that they prove.
import { rebuildIndexes, verifyIndexes } from '@kanaal/strapi-kit/strapi-server'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CmsCast } from './cms-cast.ts'
import type { Reply } from './sign-in.ts'

const uid = 'api::article.article'
const manager = `/content-manager/collection-types/${uid}`

export function describeMetadata(cast: CmsCast): void {
  describe('metadata', () => {
    const strapi = () => cast.cms.strapi
    const sql = (table: string) => strapi().db.connection(table)
    const documents = () => strapi().documents(uid)
    const admin = (method: string, path: string, body?: unknown): Promise<Reply> =>
      cast.as.admin(method, `/content-metadata${path}`, body)
    const indexed = async (documentId: string, status = 'draft', locale = 'nl') =>
      await sql('kanaal_meta_index').where({ document_id: documentId, status, locale }).first()
    const facets = async (documentId: string, facet: string, status = 'draft') =>
      (await sql('kanaal_meta_facet').where({ document_id: documentId, facet, status }).orderBy('value')).map(
        ({ value }: { value: string }) => value,
      )
    /** Rows that no longer agree with the documents. */
    const disagree = async () =>
      (await verifyIndexes(strapi(), { uid }))
        .filter(({ index }) => index.startsWith('content-metadata'))
        .flatMap(({ stale, orphans }) => [...stale, ...orphans])
    const make = async (contentMetadata: object, more: object = {}) =>
      (
        await documents().create({
          locale: 'nl',
          data: cast.entry('Een bericht', { contentMetadata, ...more }) as never,
        })
      ).documentId
    const panel = (documentId: string | undefined, data: object, locale = 'nl') =>
      admin('POST', '/panel', { uid, ...(documentId ? { documentId } : {}), locale, data })
    const property = (reply: Reply, key: string) =>
      reply.json.properties.find((one: { key: string }) => one.key === key)

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
        const start = performance.now()
        const unsaved = await panel(documentId, {
          contentMetadata: { reviewBy: '2020-01-01', channels: ['web'] },
        })
        expect(performance.now() - start).toBeLessThan(1000)
        expect(property(unsaved, 'reviewBy').gap).toBeUndefined()
        expect(unsaved.json.risks).toEqual([{ kind: 'overdue', date: '2020-01-01' }])
        expect(unsaved.json.targets.map(({ id }: { id: string }) => id)).toEqual(['web'])
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

      it('M16 names a channel whose time is over', async () => {
        const reply = await panel(undefined, {
          title: 'Aanbod',
          body: 'Een zin.',
          contentMetadata: { validUntil: '2099-01-01', validity: { web: { until: '2020-01-01' } } },
        })
        expect(reply.json.risks).toEqual([{ kind: 'expired', date: '2020-01-01', target: 'web' }])
      })

      it('M19 offers the people who can own a document', async () => {
        const { json } = await admin('GET', '/people')
        expect(json).toContainEqual({ name: 'An Author', email: 'author@example.com' })
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

    describe('the overviews', () => {
      const team = 'overview-team'
      const rows = async (query: string) =>
        (await admin('GET', `/overview?team=${team}&pageSize=100&${query}`)).json.rows.map(
          ({ documentId }: { documentId: string }) => documentId,
        )
      const made: Record<string, string> = {}
      beforeAll(async () => {
        const own = { team, owner: 'Ann', reviewBy: '2099-01-01' }
        const terms = { taxonomyTerms: { assignments: [{ key: 'topic:school' }] } }
        made.fine = await make(own, terms)
        made.overdue = await make({ ...own, reviewBy: '2020-01-01' }, terms)
        made.ownerless = await make({ team, reviewBy: '2099-01-01' }, terms)
        made.expiring = await make({ ...own, validUntil: '2020-05-05' }, terms)
        made.kiosk = await make({ ...own, validity: { kiosk: { until: '2020-05-05' } } }, terms)
        made.untagged = await make(own)
      })

      it('M20 lists what should have been read again, the longest overdue first', async () => {
        expect(await rows('list=overdue')).toEqual([made.overdue])
      })
      it('M19 lists what nobody owns, and what somebody owned who left', async () => {
        expect(await rows('list=ownerless')).toEqual([made.ownerless])
        const users = strapi().service('admin::user') as unknown as {
          create(user: object): Promise<{ id: number }>
          updateById(id: number, values: object): Promise<unknown>
        }
        const person = {
          firstname: 'Gijs',
          lastname: 'Weg',
          email: 'gijs@example.com',
          isActive: true,
          roles: [1],
        }
        const { id } = await users.create({ ...person, password: 'Sup3rSecret!' })
        made.left = await make({ team, owner: 'Gijs Weg', reviewBy: '2099-01-01' })
        expect(await rows('list=ownerless')).not.toContain(made.left)
        await users.updateById(id, { isActive: false })
        expect(await rows('list=ownerless')).toContain(made.left)
      })
      it('M16 lists what expires, on one channel too', async () => {
        expect((await rows('list=expiring')).sort()).toEqual([made.expiring, made.kiosk].sort())
        expect(await rows('list=expiring&target=web')).toEqual([made.expiring])
      })
      it('M30 counts every list under the same filters, and links to the field', async () => {
        const { json } = await admin('GET', `/overview?team=${team}&list=untagged`)
        expect(json.rows.map(({ documentId }: { documentId: string }) => documentId).sort()).toEqual(
          [made.untagged, made.left].sort(),
        )
        expect(json.rows[0].field).toEqual(['taxonomyTerms'])
        expect(json.counts).toMatchObject({ overdue: 1, expiring: 2, untagged: 2, drift: 0, all: 7 })
        expect(json.filters.teams).toContain(team)
        expect(json.isStale).toBe(false)
        const summary = await admin('GET', '/summary')
        expect(summary.json.counts.overdue).toBeGreaterThanOrEqual(1)
      })
      it('M9 puts the least complete first, with what it lacks', async () => {
        const { json } = await admin('GET', `/overview?team=${team}&list=incomplete`)
        const scores = json.rows.map(({ score }: { score: number }) => score)
        expect(scores).toEqual([...scores].sort((a: number, b: number) => a - b))
        expect(json.rows[0].wanted.length + json.rows[0].missing.length).toBeGreaterThan(0)
      })
      it('M30 refuses a question it does not know', async () => {
        expect((await admin('GET', '/overview?list=secrets')).status).toBe(400)
        expect((await admin('GET', '/overview?colour=red')).status).toBe(400)
      })
    })

    describe('import and export', () => {
      const line = (documentId: string, cells: string) => `${uid},${documentId},nl,${cells}`
      const send = (text: string, dryRun: boolean) =>
        admin('POST', '/import', { text, dryRun: String(dryRun) })

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
        expect((await cast.as.token('GET', `${path}&format=head`)).text).toContain(
          '<meta property="og:title"',
        )
        expect((await cast.as.token('GET', `${path}&format=xml`)).status).toBe(400)
        expect((await cast.as.token('GET', `${path}&colour=red`)).status).toBe(400)
        expect((await cast.as.token('GET', path.replace(cast.seeded, 'nothing'))).status).toBe(404)
      })
    })
  })
}

/** Route -> path, body, and the status for nobody, an author without the permission, and the administrator. */
export const metadataMatrix: Record<string, [() => string, unknown, number, number, number]> =
  Object.fromEntries(
    (
      [
        ['POST /panel', '/panel', {}, 400],
        ['GET /people', '/people', undefined, 200],
        ['GET /overview', '/overview', undefined, 200],
        ['GET /summary', '/summary', undefined, 200],
        ['GET /export', '/export', undefined, 200],
        ['POST /import', '/import', {}, 400],
        ['GET /index', '/index', undefined, 200],
        ['POST /index', '/index', undefined, 200],
      ] as [string, string, unknown, number][]
    ).map(([route, path, body, status]) => [
      route.replace(' ', ' /content-metadata'),
      [() => `/content-metadata${path}`, body, 401, 403, status],
    ]),
  )
