// Roles that a vocabulary is shown to -> the stories of who sees it, a branch of it, or nothing.
import { afterEach, describe, expect, it } from 'vitest'
import { createAllowance } from './allow-authors.ts'
import { uid, type WorkWorld } from './taxonomy-work-world.ts'

interface Keyed {
  key: string
}

export function describeViews(world: WorkWorld): void {
  const { running, strapi, admin, author, concept, create, tagged } = world

  describe('sight', () => {
    const { allow, takeBack } = createAllowance(strapi)
    const reading = {
      action: 'plugin::content-manager.explorer.read',
      subject: uid,
      conditions: [],
      properties: { fields: ['title', 'body', 'taxonomyTerms'], locales: ['nl'] },
    }
    const rules = (...access: object[]) => admin('PUT', '/schemes/work', { settings: { access } })
    const show = (more: object) => rules({ role: 'strapi-author', ...more })
    /** A line for others only. */
    const hide = () => rules({ role: 'strapi-editor', rights: ['view'] })
    const keysOf = (list: Keyed[]) => list.map(({ key }) => key)
    const children = async (parent?: string) => {
      const path = `/schemes/work/children?limit=500${parent ? `&parent=${parent}` : ''}`
      return keysOf((await author('GET', path)).json.nodes)
    }
    const searched = async (q: string) =>
      keysOf((await author('GET', `/search?q=${encodeURIComponent(q)}&language=nl`)).json)
    const described = async (...keys: string[]) => (await author('POST', '/terms', { keys })).json
    const suggested = async (body: string) => {
      const data = { title: 'Stuk', body }
      return keysOf((await author('POST', '/suggest', { uid, locale: 'nl', data })).json)
    }
    const status = async (method: string, path: string, body?: object) =>
      (await author(method, path, body)).status
    afterEach(async () => {
      await takeBack()
      await admin('PUT', '/schemes/work', { settings: {} })
    })

    it('T19 hides a vocabulary from roles that no rule of it names', async () => {
      await allow([reading])
      const secret = await create('Verborgenheid')
      const known = await create('Gedragen verborgenheid')
      await tagged([{ key: known.key }])
      const [made] = (await concept(secret.key)).changes
      const parts = [
        ...['children', 'history', 'coverage', 'deprecated', 'deleted', 'working-copy', 'quality'],
        ...['quality/report', 'collections', 'export', 'uri', `suggestions?uid=${uid}&locale=nl`],
      ].map((part) => `/schemes/work/${part}`)
      const paths = [
        ...parts,
        `/concepts/${secret.key}`,
        `/concepts/${secret.key}/impact`,
        `/concepts/${secret.key}/usage`,
        `/changes/${made.id}`,
        `/query?term=${secret.key}`,
        `/query?none=${encodeURIComponent(secret.uri)}`,
      ]
      const listed = async () => keysOf((await author('GET', '/schemes')).json)
      const answers = () => Promise.all(paths.map((path) => status('GET', path)))
      expect(await answers()).toEqual(paths.map(() => 200))
      expect(await listed()).toContain('work')
      expect(await searched('verborgenheid')).toEqual(expect.arrayContaining([secret.key, known.key]))
      expect(await suggested('Over verborgenheid.')).toContain(secret.key)

      await hide()
      expect(await answers()).toEqual(paths.map(() => 404))
      expect(await listed()).not.toContain('work')
      expect(await listed()).toContain('topic')
      expect(await searched('verborgenheid')).toEqual([])
      expect(await suggested('Over verborgenheid.')).toEqual([])
      const facets = (await author('GET', '/query?term=topic:school&facets=work,topic')).json.facets
      expect(Object.keys(facets)).toEqual(['topic'])
      // What a document bears is public by the document.
      expect(await described(secret.key, known.key)).toMatchObject([
        { key: known.key, label: { nl: 'Gedragen verborgenheid' }, path: [] },
      ])
      // What is not seen is not written either, and no refusal names it.
      const { version } = secret
      const path = `/concepts/${secret.key}`
      expect(await status('PUT', path, { version, fields: { prefLabel: { nl: 'Geraden' } } })).toBe(404)
      const fields = { prefLabel: { nl: 'Eronder' } }
      expect(await status('POST', '/concepts', { scheme: 'work', broader: secret.key, fields })).toBe(404)
      expect(await status('POST', '/paste', { scheme: 'work', text: 'Los\n', language: 'nl' })).toBe(404)
      expect(await status('POST', `/changes/${made.id}/undo`)).toBe(404)
      // Readers and managers have what they had.
      const open = await running().as.anonymous('GET', '/api/taxonomy/schemes/work')
      expect([open.status, (await admin('GET', path)).status]).toEqual([200, 200])

      // Any right is a line in it, and a line without a right is none.
      await rules({ role: 'strapi-editor', rights: ['view'] }, { role: 'strapi-author', rights: [] })
      expect(await status('GET', path)).toBe(404)
      await rules({ role: 'strapi-editor', rights: ['view'] }, { role: 'strapi-author', rights: ['labels'] })
      expect(await answers()).toEqual(paths.map(() => 200))
      await show({ rights: ['view'] })
      expect(await answers()).toEqual(paths.map(() => 200))
      expect((await author('GET', path)).json.may).toEqual([])
    })

    it('T19 shows a branch and the way above it', async () => {
      await allow([reading])
      const top = await create('Zichtdak')
      const branch = await create('Zichtkamer', top.key)
      const inside = await create('Zichtkast', branch.key)
      const beside = await create('Zichtgang', top.key)
      const away = await create('Zichtschuur')
      const link = { version: inside.version, related: [beside.key], mappings: [] }
      expect((await admin('PUT', `/concepts/${inside.key}/links`, link)).status).toBe(200)
      await show({ rights: ['view', 'structure'], branch: branch.key })

      expect(await children()).toEqual([top.key])
      expect(await children(top.key)).toEqual([branch.key])
      expect(await children(branch.key)).toEqual([inside.key])
      expect((await searched('zicht')).sort()).toEqual([top.key, branch.key, inside.key].sort())
      expect((await suggested('Een zichtkast en een zichtschuur.')).sort()).toEqual([inside.key])
      const seen = [top, branch, inside, beside, away]
      const statuses = await Promise.all(seen.map(({ key }) => status('GET', `/concepts/${key}`)))
      expect(statuses).toEqual([200, 200, 200, 404, 404])
      // What is said of the whole vocabulary is for whoever sees all of it.
      const info = (await author('GET', '/schemes')).json.find(({ key }: Keyed) => key === 'work')
      expect(info).toMatchObject({ isPart: true, settings: {} })
      expect(info.settings.access).toBeUndefined()
      for (const part of ['export', 'history', 'coverage', 'quality']) {
        expect(await status('GET', `/schemes/work/${part}`)).toBe(404)
      }

      // A link to what is not seen is not told, and not lost when others are chosen.
      const found = (await author('GET', `/concepts/${inside.key}`)).json
      expect([found.related, keysOf(found.path)]).toEqual([[], [top.key, branch.key]])
      const fresh = await create('Zichtplank', branch.key)
      const chosen = { version: found.version, related: [fresh.key], mappings: [] }
      const unseen = { ...chosen, related: [away.key] }
      expect(await status('PUT', `/concepts/${inside.key}/links`, unseen)).toBe(404)
      const linked = await author('PUT', `/concepts/${inside.key}/links`, chosen)
      expect([linked.status, keysOf(linked.json.concept.related)]).toEqual([200, [fresh.key]])
      const stored = keysOf((await concept(inside.key)).related)
      expect(stored.sort()).toEqual([beside.key, fresh.key].sort())
      const { version } = await concept(inside.key)
      expect(await status('POST', `/concepts/${inside.key}/move`, { version, to: away.key })).toBe(404)
    })
  })
}
