// A scheme -> the stories of its languages, of what is put back, and of findings somebody answers for.
import { describe, expect, it } from 'vitest'
import type { WorkWorld } from './taxonomy-work-world.ts'

export function describeCare({ running, admin, concept, create, documents, tagged }: WorkWorld): void {
  const remove = async (key: string) => {
    for (const { key: child } of (await admin('GET', `/schemes/work/children?parent=${key}`)).json.nodes)
      await remove(child)
    await admin('DELETE', `/concepts/${key}`)
  }

  describe('languages', () => {
    it('T6 lets the languages of a scheme stand in, and names of no language count in all', async () => {
      const made = await create('Fiets')
      const prefLabel = { de: 'Fahrrad', en: 'Bicycle', 'fr-CA': 'Vélo' }
      const named = await admin('PUT', `/concepts/${made.key}`, {
        version: made.version,
        fields: { prefLabel },
      })
      expect(named.status).toBe(200)
      const before = (await admin('GET', '/schemes/work/coverage')).json.rows[0]
      const shown = async () => Object.keys((await concept(made.key)).label as Record<string, string>)
      expect((await shown())[0]).toBe('en')
      await admin('PUT', '/schemes/work', { settings: { standIns: ['fr', 'de'] } })
      expect(await shown()).toEqual(['fr-CA', 'de', 'en'])
      // On a document the order goes along, for channels to choose by.
      const [term] = await running().cms.strapi.plugin('taxonomy').service('terms').resolve([made.key])
      expect(term).toMatchObject({ standIns: ['fr', 'de'] })
      const refused = await admin('PUT', '/schemes/work', { settings: { standIns: ['no language'] } })
      expect(refused.status).toBe(400)

      const formula = await create('Formule')
      const neutral = { prefLabel: { zxx: 'E=mc²' } }
      await admin('PUT', `/concepts/${formula.key}`, { version: formula.version, fields: neutral })
      const after = (await admin('GET', '/schemes/work/coverage')).json
      expect(after.languages).not.toContain('zxx')
      // One more concept, and a name more in each language.
      for (const tag of ['de', 'nl', 'en']) expect(after.rows[0].named[tag] - before.named[tag], tag).toBe(1)
      for (const language of ['nl', 'en', 'fy'])
        expect((await admin('GET', `/search?q=e=mc&language=${language}`)).json[0].key).toBe(formula.key)
      const { checks } = (await admin('GET', '/schemes/work/quality')).json
      const lacking = checks.find(({ id }: { id: string }) => id === 'incomplete-language-coverage')
      for (const { reason } of lacking.messages) expect(reason).not.toContain('E=mc')
      await admin('PUT', '/schemes/work', { settings: {} })
      await remove(made.key)
      await remove(formula.key)
    })
  })

  describe('what is gone', () => {
    it('T14 T18 comes back as it was, wherever it was deleted, and an older version of a concept too', async () => {
      const parent = await create('Mand')
      const made = await create('Eerste naam', parent.key)
      const rename = async (nl: string) =>
        (
          await admin('PUT', `/concepts/${made.key}`, {
            version: (await concept(made.key)).version,
            fields: { prefLabel: { nl } },
          })
        ).json.change
      const second = await rename('Tweede naam')
      await rename('Derde naam')
      // Not the newest change: it cannot be taken back alone, the version that it made can be had again.
      const refused = await admin('POST', `/changes/${second}/undo`)
      expect(refused.status).toBe(409)
      expect(refused.json.error.message).toMatch(/^"Derde naam" was changed after this.*from the history/)
      const old = await admin('POST', `/concepts/${made.key}/restore`, {
        change: second,
        version: (await concept(made.key)).version,
        reason: 'Toch beter',
      })
      expect([old.status, old.json.concept?.label]).toEqual([200, { nl: 'Tweede naam' }])
      expect(old.json.concept.changes[0]).toMatchObject({ action: 'restore', reason: 'Toch beter' })
      const stale = await admin('POST', `/concepts/${made.key}/restore`, { change: second, version: 1 })
      expect(stale.status).toBe(409)

      const dangling = await tagged([{ key: made.key }])
      expect((await admin('DELETE', `/concepts/${made.key}`)).status).toBe(400)
      await documents().delete({ documentId: dangling, locale: '*' } as never)
      expect((await admin('DELETE', `/concepts/${made.key}`)).status).toBe(200)
      const lost = await tagged([{ key: made.key }])
      const verified = (await admin('GET', '/index')).json
      expect(verified.dangling).toContainEqual({ key: made.key, documents: 1 })
      const [gone] = (await admin('GET', '/schemes/work/deleted')).json
      expect(gone).toMatchObject({ key: made.key, label: { nl: 'Tweede naam' }, by: 'Kanaal Admin' })
      const back = await admin('POST', `/concepts/${made.key}/restore`, { change: gone.change })
      expect([back.status, back.json.concept?.path.map(({ key }: { key: string }) => key)]).toEqual([
        200,
        [parent.key],
      ])
      expect((await admin('GET', `/concepts/${made.key}/usage`)).json.documents.own).toBe(1)
      const keysNow = (await admin('GET', '/schemes/work/deleted')).json.map(
        ({ key }: { key: string }) => key,
      )
      expect(keysNow).not.toContain(made.key)
      expect((await admin('GET', '/index')).json.dangling).not.toContainEqual(
        expect.objectContaining({ key: made.key }),
      )
      await documents().delete({ documentId: lost, locale: '*' } as never)
      await remove(parent.key)
    })
  })

  describe('quality', () => {
    it('T32 whoever saves a concept sees at once what it brings about, in their language, and no more than that', async () => {
      const first = await create('Buitenbad')
      const second = await create('Binnenbad')
      const rename = async (altLabel: object) =>
        (
          await admin('PUT', `/concepts/${second.key}`, {
            version: (await concept(second.key)).version,
            fields: { altLabel },
          })
        ).json.concept.findings as { ruleId: string; severity: string; reason: string }[]
      expect(second.findings.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain(
        'overlapping-labels',
      )
      const found = await rename({ nl: ['buitenbad'] })
      const namesake = found.find(({ ruleId }) => ruleId === 'overlapping-labels')
      expect(namesake).toMatchObject({ severity: 'warning' })
      expect(namesake?.reason).toContain('Buitenbad')
      expect((await concept(first.key)).findings).toContainEqual(namesake)
      // A report of the whole scheme says the same, and it goes with its cause.
      const { checks } = (await admin('GET', '/schemes/work/quality')).json
      const whole = checks.find(({ id }: { id: string }) => id === 'overlapping-labels')
      expect(whole.messages).toContainEqual(namesake)
      await admin('PUT', '/schemes/work', { settings: { severities: { 'overlapping-labels': 'error' } } })
      expect((await concept(first.key)).findings[0]).toMatchObject({
        ruleId: 'overlapping-labels',
        severity: 'error',
      })
      expect((await rename({ nl: [] })).map(({ ruleId }) => ruleId)).not.toContain('overlapping-labels')
      await admin('PUT', '/schemes/work', { settings: {} })
      await remove(first.key)
      await remove(second.key)
    })

    it('T32 somebody answers for a finding, with a reason and until a day; the trend counts it apart', async () => {
      const made = await create('Alleen in het Nederlands')
      const read = async () => (await admin('GET', '/schemes/work/quality')).json
      const id = 'undocumented-concepts'
      const of = (report: { checks: { id: string }[] }) =>
        report.checks.find((one) => one.id === id) as unknown as Found
      const first = await read()
      // A report shows some of many: whoever answers for one answers for one that they see.
      const subject = String(of(first).messages[0]?.place.field[0])
      const waiver = { check: id, subject, reason: 'Spreekt voor zich', until: '2999-12-31' }
      for (const wrong of [
        { ...waiver, reason: ' ' },
        { ...waiver, until: 'ooit' },
        { ...waiver, check: 'no-such-check' },
        { ...waiver, extra: 1 },
      ])
        expect((await admin('POST', '/schemes/work/waivers', wrong)).status).toBe(400)
      const waived = (await admin('POST', '/schemes/work/waivers', waiver)).json
      expect([of(waived).count, of(waived).waived]).toEqual([of(first).count - 1, of(first).waived + 1])
      expect(of(waived).messages.find(({ place }) => place.field[0] === subject)).toMatchObject({
        severity: 'info',
        waiver: { reason: 'Spreekt voor zich', until: '2999-12-31', by: 'Kanaal Admin' },
      })
      // One line a day, and the last look of it counts.
      expect(waived.trend.length).toBe(first.trend.length)
      const [was, is] = [first.trend.at(-1), waived.trend.at(-1)]
      expect(is.waived).toBe(was.waived + 1)
      expect(is.errors + is.warnings + is.infos).toBe(was.errors + was.warnings + was.infos - 1)

      const file = async (format: string) => admin('GET', `/schemes/work/quality/report?format=${format}`)
      const sarif = await file('sarif')
      expect(sarif.headers.get('content-disposition')).toContain('work-quality.sarif')
      const [run] = JSON.parse(sarif.text).runs
      const suppressed = run.results.filter((one: { suppressions?: unknown[] }) => one.suppressions)
      expect(suppressed).toMatchObject([
        {
          ruleId: `taxonomy/${id}`,
          suppressions: [{ kind: 'external', justification: 'Spreekt voor zich' }],
          locations: [{ logicalLocations: [{ fullyQualifiedName: expect.stringContaining(subject) }] }],
        },
      ])
      expect((await file('json')).json).toMatchObject({ scheme: 'work', waived: is.waived })
      expect((await file('markdown')).text).toContain('Spreekt voor zich')
      expect((await file('pdf')).status).toBe(400)

      // Its day has passed: it counts again, and stays in the list to be renewed or taken away.
      const over = { ...waiver, until: '2020-01-01' }
      const past = (await admin('POST', '/schemes/work/waivers', over)).json
      expect([of(past).count, past.waivers]).toEqual([
        of(first).count,
        [expect.objectContaining({ subject, isOver: true })],
      ])
      const address = `check=${id}&subject=${encodeURIComponent(subject)}`
      const left = await admin('DELETE', `/schemes/work/waivers?${address}`)
      expect(left.json.waivers).toEqual([])
      await remove(made.key)
    })
  })
}

interface Found {
  id: string
  count: number
  waived: number
  messages: { severity: string; place: { field: string[] } }[]
}
