// Concepts -> the stories of making, moving, merging, deprecating and deleting them.
import { describe, expect, it } from 'vitest'
import type { TaxonomyWorld } from './taxonomy-world.ts'

export function describeConcepts({
  admin,
  anonymous,
  documents,
  drift,
  assigned,
  draft,
  published,
  concept,
  create,
}: TaxonomyWorld): void {
  describe('concepts', () => {
    it('T3 stand below several, and a circle is refused with its path, by name and in Dutch', async () => {
      const a = (await create('Dieren')).concept
      const b = (await create('Vogels', a.key)).concept
      const c = (await create('Zwemvogels', b.key)).concept
      const water = (await create('Waterdieren')).concept
      const placed = await admin('POST', `/concepts/${c.key}/move`, {
        version: c.version,
        to: water.key,
        isCopy: true,
      })
      expect(placed.json.concept.broader.map(({ key }: { key: string }) => key).sort()).toEqual([
        b.key,
        water.key,
      ])
      const circle = { version: a.version, to: c.key }
      const refused = await admin('POST', `/concepts/${a.key}/move`, circle)
      expect(refused.status).toBe(400)
      expect(refused.json.error).toMatchObject({
        message: expect.stringContaining('itself: Dieren › Vogels › Zwemvogels › Dieren.'),
        details: { circle: [a.key, b.key, c.key, a.key], errors: [{ path: ['broader'] }] },
      })
      const dutch = await admin('POST', `/concepts/${a.key}/move`, circle, { 'accept-language': 'nl' })
      expect(dutch.json.error.message).toBe(
        'Een begrip zou onder zichzelf komen te staan: Dieren › Vogels › Zwemvogels › Dieren. Kies een plaats buiten zijn eigen tak.',
      )
      const tops = await admin('GET', '/schemes/test/children?language=nl')
      expect(tops.json.nodes.map(({ label }: { label: { nl: string } }) => label.nl)).toEqual([
        'Dieren',
        'Waterdieren',
      ])
    })

    it('T3 leave the place that they are taken from, and no other', async () => {
      const [one, two, three] = [
        (await create('Eerste plaats')).concept.key,
        (await create('Tweede plaats')).concept.key,
        (await create('Derde plaats')).concept.key,
      ]
      const { key } = (await create('Op twee plaatsen', one)).concept
      const move = async (place: object) => {
        const { version } = await concept(key)
        const { status, json } = await admin('POST', `/concepts/${key}/move`, { version, ...place })
        return status === 200
          ? json.concept.broader.map((parent: { key: string }) => parent.key)
          : json.error.details.errors[0].path
      }
      expect(await move({ to: two })).toEqual([two])
      expect(await move({ to: one, isCopy: true })).toEqual([one, two])
      expect(await move({ to: three })).toEqual(['from'])
      expect(await move({ from: one, to: three })).toEqual([three, two].sort())
      expect(await move({ to: null })).toEqual([])
    })

    it('T5 keep their key when their name changes', async () => {
      const { concept: made } = await create('Oude naam')
      const fields = { prefLabel: { nl: 'Nieuwe naam', 'nl-BE': 'Nieuwe benaming' } }
      const { json } = await admin('PUT', `/concepts/${made.key}`, { version: made.version, fields })
      expect(json.concept).toMatchObject({ key: made.key, uri: made.uri, label: fields.prefLabel })
    })

    it('T2 T6 have labels in any language, of which none is two kinds at once', async () => {
      const { concept: made } = await create('Fiets')
      const good = { prefLabel: { nl: 'Fiets', fy: 'Fyts', und: 'BIKE' }, altLabel: { nl: ['Rijwiel'] } }
      const { json } = await admin('PUT', `/concepts/${made.key}`, { version: made.version, fields: good })
      expect(json.concept.label).toEqual(good.prefLabel)
      const bad = { altLabel: { nl: ['Fiets'] } }
      const refused = await admin('PUT', `/concepts/${made.key}`, {
        version: json.concept.version,
        fields: bad,
      })
      expect([refused.status, refused.json.error.details.errors[0].path]).toEqual([400, ['altLabel', 'nl']])
    })

    it('T35 tell the second of two writers, and keep what the first wrote', async () => {
      const { concept: made } = await create('Om beurten')
      const first = await admin('PUT', `/concepts/${made.key}`, {
        version: made.version,
        fields: { definition: { nl: ['Van de eerste.'] } },
      })
      const second = await admin('PUT', `/concepts/${made.key}`, {
        version: made.version,
        fields: { definition: { nl: ['Van de tweede.'] } },
      })
      expect([first.status, second.status]).toEqual([200, 409])
      expect(second.json.error.message).toContain('Somebody changed "Om beurten"')
      expect((await concept(made.key)).notes.definition).toEqual({ nl: ['Van de eerste.'] })
      // Nobody deletes what they have not seen.
      const gone = (version: number) => admin('DELETE', `/concepts/${made.key}?version=${version}`)
      expect((await gone(made.version)).status).toBe(409)
      expect((await gone(first.json.concept.version)).status).toBe(200)
    })

    it('T7 T8 come level by level, and a move is undone', async () => {
      const parent = (await create('Een')).concept
      const other = (await create('Twee')).concept
      for (const name of ['c', 'a', 'b']) await create(name, parent.key)
      const page = await admin(
        'GET',
        `/schemes/test/children?parent=${parent.key}&language=nl&start=1&limit=1`,
      )
      expect([page.json.total, page.json.nodes[0].label.nl]).toEqual([3, 'b'])
      const child = await concept(page.json.nodes[0].key)
      const moved = await admin('POST', `/concepts/${child.key}/move`, {
        version: child.version,
        from: parent.key,
        to: other.key,
      })
      expect(moved.json.concept.path.map(({ key }: { key: string }) => key)).toEqual([other.key])
      expect((await admin('POST', `/changes/${moved.json.change}/undo`)).status).toBe(200)
      expect((await concept(child.key)).path.map(({ key }: { key: string }) => key)).toEqual([parent.key])
    })

    it('T10 T11 T18 merge into a redirect, after a look at who would notice, and back', async () => {
      const rucksack = (await create('Rucksack')).concept
      const bag = (await create('Tas')).concept
      const documentId = await published([rucksack.key])
      const { json: impact } = await admin('GET', `/concepts/${rucksack.key}/impact`)
      expect(impact).toMatchObject({ total: 1, published: 1 })
      expect(impact.documents[0]).toMatchObject({ documentId, status: 'published' })
      expect(impact.channels).toContain('web')
      // Only the channels that a public document goes to are named.
      const mail = (await create('Alleen post')).concept
      const data = { contentMetadata: { channels: ['email'] } } as never
      const mailed = await draft([mail.key])
      await documents().update({ documentId: mailed, locale: 'nl', data })
      const channels = async () => (await admin('GET', `/concepts/${mail.key}/impact`)).json.channels
      expect(await channels()).toEqual([])
      await documents().publish({ documentId: mailed, locale: 'nl' })
      expect(await channels()).toEqual(['email'])
      const before = await documents().findOne({ documentId, locale: 'nl' })
      const strap = (await create('Draagband')).concept
      const links = { related: [strap.key], mappings: [] }
      expect((await admin('PUT', `/concepts/${rucksack.key}/links`, links)).status).toBe(200)
      const relatedOf = async (key: string) =>
        (await concept(key)).related.map((one: { key: string }) => one.key)
      const { json } = await admin('POST', `/concepts/${rucksack.key}/merge`, {
        version: (await concept(rucksack.key)).version,
        into: bag.key,
        reason: 'Hetzelfde',
      })
      expect(json.concept).toMatchObject({ deprecated: true, replacedBy: bag.key })
      expect((await concept(bag.key)).altLabel).toEqual({ nl: ['Rucksack'] })
      // Who opens the other concept reads where its new name comes from.
      expect((await concept(bag.key)).changes[0]).toMatchObject({ id: json.change, action: 'merge' })
      expect([await relatedOf(bag.key), await relatedOf(strap.key)]).toEqual([[strap.key], [bag.key]])
      expect(await assigned(documentId)).toContain(`published nl ${rucksack.key} ${bag.key}`)
      expect(await documents().findOne({ documentId, locale: 'nl' })).toEqual(before)
      const found = await anonymous(`/query?term=${bag.key}`)
      expect(found.json.data.map((one: { documentId: string }) => one.documentId)).toEqual([documentId])
      expect(await drift()).toEqual([])
      expect((await concept(rucksack.key)).changes[0]).toMatchObject({
        action: 'merge',
        reason: 'Hetzelfde',
        by: 'Kanaal Admin',
      })
      await admin('POST', `/changes/${json.change}/undo`)
      expect(await concept(rucksack.key)).toMatchObject({ deprecated: false })
      expect((await concept(bag.key)).altLabel).toEqual({})
      expect([await relatedOf(bag.key), await relatedOf(strap.key)]).toEqual([[], [rucksack.key]])
      expect(await assigned(documentId)).toContain(`published nl ${rucksack.key} ${rucksack.key}`)
      expect(await drift()).toEqual([])
    })

    it('T13 are deprecated with a replacement, hidden from the picker, and their children lifted', async () => {
      const top = (await create('Boven')).concept
      const old = (await create('Verouderd', top.key)).concept
      const child = (await create('Kind', old.key)).concept
      const next = (await create('Opvolger')).concept
      const documentId = await published([old.key])
      const reply = await admin('POST', `/concepts/${old.key}/deprecate`, {
        version: old.version,
        replacedBy: [next.key],
        children: 'lift',
      })
      expect(reply.status).toBe(200)
      expect((await concept(child.key)).path.map(({ key }: { key: string }) => key)).toEqual([top.key])
      expect((await admin('GET', '/search?q=verouderd')).json).toEqual([])
      expect((await admin('GET', '/search?q=verouderd&deprecated=true')).json).toHaveLength(1)
      expect(await assigned(documentId)).toContain(`published nl ${old.key} ${next.key}`)
      const { version } = await concept(next.key)
      const back = { version, replacedBy: [old.key] }
      const circle = await admin('POST', `/concepts/${next.key}/deprecate`, back)
      expect([circle.status, circle.json.error.message]).toEqual([
        400,
        expect.stringContaining('cannot take its place'),
      ])
    })

    it('T14 are not deleted while a document has them; a dangling key counts for nothing', async () => {
      const used = (await create('In gebruik')).concept
      await published([used.key])
      const refused = await admin('DELETE', `/concepts/${used.key}`)
      expect([refused.status, refused.json.error.message]).toEqual([
        400,
        expect.stringContaining('Documents that have it: 1.'),
      ])
      const dutch = { 'accept-language': 'nl' }
      const geweigerd = await admin('DELETE', `/concepts/${used.key}`, undefined, dutch)
      expect(geweigerd.json.error.message).toContain('Documenten die het hebben: 1.')
      const weg = await admin('GET', '/concepts/test:nergens', undefined, dutch)
      expect([weg.status, weg.json.error.message]).toEqual([
        404,
        expect.stringContaining('Er is geen begrip'),
      ])
      const free = (await create('Ongebruikt')).concept
      const gone = await admin('DELETE', `/concepts/${free.key}`)
      expect((await admin('GET', `/concepts/${free.key}`)).status).toBe(404)
      const dangling = await published([free.key])
      expect(await assigned(dangling)).toContain(`published nl ${free.key} `)
      expect((await anonymous(`/query?term=${free.key}`)).json.data).toEqual([])
      await admin('POST', `/changes/${gone.json.change}/undo`)
      expect(await assigned(dangling)).toContain(`published nl ${free.key} ${free.key}`)
    })

    it('T21 are found by any label, and say which', async () => {
      const { json } = await admin('GET', '/search?q=schoolt%C3%A0s&language=nl')
      expect(json[0]).toMatchObject({
        key: 'topic:rugzak',
        matched: { text: 'Schooltas', kind: 'alt', lang: 'nl' },
        path: [{ key: 'topic:school' }, { key: 'topic:schoolspullen' }],
      })
      expect((await admin('GET', '/search?q=%25')).json).toEqual([])
    })
  })
}
