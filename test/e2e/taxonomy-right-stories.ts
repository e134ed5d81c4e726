// Roles that a vocabulary is left to -> the stories of who proposes in it, and who decides what its readers see.
import { afterEach, describe, expect, it } from 'vitest'
import { createAllowance } from './allow-authors.ts'
import type { WorkWorld } from './taxonomy-work-world.ts'

export function describeRights({ running, strapi, admin, author, concept, create }: WorkWorld): void {
  describe('rights', () => {
    const { allow, takeBack } = createAllowance(strapi)
    const schemeNow = async () =>
      (await admin('GET', '/schemes')).json.find((one: { key: string }) => one.key === 'work')
    const rule = (more: object) =>
      admin('PUT', '/schemes/work', { settings: { access: [{ role: 'strapi-author', ...more }] } })
    const step = async (caller: typeof author, name: string) =>
      caller('POST', '/schemes/work/publish', { step: name, version: (await schemeNow()).version })
    const mayPublish = async () => (await author('GET', '/schemes/work/working-copy')).json.mayPublish
    const seen = async (broader: string): Promise<string[]> => {
      const path = `/api/taxonomy/schemes/work/concepts?parent=${broader}&language=nl`
      const { data } = (await running().as.anonymous('GET', path)).json
      return data.map(({ label }: { label: { nl?: string } }) => label.nl)
    }
    afterEach(async () => {
      await takeBack()
      await admin('PUT', '/schemes/work', { settings: {} })
      if ((await schemeNow()).publishedAt) await step(admin, 'end')
    })

    it('T19 leaves publishing to managers and to roles of a rule for the whole vocabulary', async () => {
      await allow()
      const branch = await create('Tak die niet apart verschijnt')
      // Whoever may edit a vocabulary without rules may not publish it.
      const refused = await step(author, 'begin')
      expect([refused.status, refused.json.error.message]).toEqual([
        403,
        expect.stringContaining('decide what readers see'),
      ])
      expect(await mayPublish()).toBe(false)
      await rule({ rights: ['structure'] })
      expect((await step(author, 'begin')).status).toBe(403)
      const inBranch = await rule({ rights: ['publish'], branch: branch.key })
      expect([inBranch.status, JSON.stringify(inBranch.json.error)]).toEqual([
        400,
        expect.stringContaining('published whole'),
      ])
      await rule({ rights: ['publish'] })
      expect(await mayPublish()).toBe(true)
      expect((await step(author, 'begin')).json.publishedAt).toEqual(expect.any(String))
      const fresh = await create('Nog niet verschenen', branch.key)
      expect(await seen(branch.key)).toEqual([])
      expect((await step(author, 'publish')).status).toBe(200)
      expect(await seen(branch.key)).toEqual(['Nog niet verschenen'])
      expect((await step(author, 'end')).json.publishedAt).toBeUndefined()
      // It is a right to publish, and to nothing else.
      const { version } = fresh
      const fields = { prefLabel: { nl: 'Toch anders' } }
      expect((await author('PUT', `/concepts/${fresh.key}`, { version, fields })).status).toBe(403)
      // Without the action, a rule gives nothing.
      await takeBack()
      expect((await step(author, 'begin')).status).toBe(403)
    })

    it('T19 proposes in a working copy, by language and branch, and nothing that readers see', async () => {
      await allow()
      const branch = await create('Voor voorstellen')
      const inside = await create('Erin', branch.key)
      const outside = await create('Erbuiten')
      await rule({ rights: ['propose'], branch: branch.key, languages: ['nl'] })
      const name = async (key: string, fields: object) => {
        const { version } = await concept(key)
        return author('PUT', `/concepts/${key}`, { version, fields })
      }
      const dutch = { prefLabel: { nl: 'Erin, voorgesteld' } }
      const early = await name(inside.key, dutch)
      expect([early.status, early.json.error.message]).toEqual([
        403,
        expect.stringContaining('begin a working copy'),
      ])
      expect((await author('GET', `/concepts/${inside.key}`)).json.may).toEqual([])
      expect((await author('POST', '/schemes/work/publish', { step: 'begin', version: 1 })).status).toBe(403)
      await step(admin, 'begin')
      expect((await author('GET', `/concepts/${inside.key}`)).json.may).toEqual(['propose'])
      expect((await author('GET', `/concepts/${outside.key}`)).json.may).toEqual([])

      const proposed = await name(inside.key, dutch)
      expect(proposed.status).toBe(200)
      expect((await name(inside.key, { prefLabel: { ...dutch.prefLabel, fr: 'Dedans' } })).status).toBe(403)
      expect((await name(outside.key, { prefLabel: { nl: 'Elders' } })).status).toBe(403)
      const add = (broader: string | undefined, prefLabel: object) =>
        author('POST', '/concepts', { scheme: 'work', broader, fields: { prefLabel } })
      const added = await add(branch.key, { nl: 'Erbij' })
      expect(added.status).toBe(201)
      expect((await add(branch.key, { nl: 'Ook', fr: 'Aussi' })).status).toBe(403)
      expect((await add(outside.key, { nl: 'Te ver' })).status).toBe(403)
      expect((await add(undefined, { nl: 'Te hoog' })).status).toBe(403)
      const paste = { scheme: 'work', parent: branch.key, dryRun: false }
      const list = { ...paste, text: 'Geplakt\n', language: 'nl' }
      expect((await author('POST', '/paste', list)).status).toBe(200)
      expect((await author('POST', '/paste', { ...list, language: 'fr' })).status).toBe(403)

      const { key, version } = added.json.concept
      const ask = async (way: string, body: object) =>
        (await author('POST', `/concepts/${key}/${way}`, { version, ...body })).status
      expect(await ask('merge', { into: inside.key })).toBe(403)
      expect(await ask('deprecate', {})).toBe(403)
      expect((await author('DELETE', `/concepts/${key}`)).status).toBe(403)
      const group = { label: { nl: 'Groep' }, members: [inside.key] }
      expect((await author('POST', '/schemes/work/collections', group)).status).toBe(403)
      const moved = await author('POST', `/concepts/${key}/move`, { version, to: inside.key })
      expect(moved.status).toBe(200)
      const undo = async (change: string) => (await author('POST', `/changes/${change}/undo`)).status
      expect(await undo(moved.json.change)).toBe(200)
      // Taking back what made a concept is deleting it.
      expect(await undo(added.json.change)).toBe(403)

      expect(await seen(branch.key)).toEqual(['Erin'])
      expect((await step(author, 'publish')).status).toBe(403)
      expect((await step(admin, 'publish')).status).toBe(200)
      expect((await seen(branch.key)).sort()).toEqual(['Erbij', 'Erin, voorgesteld', 'Geplakt'])
      await step(admin, 'end')
      expect(await undo(proposed.json.change)).toBe(403)
    })
  })
}
