// What was done to words -> the stories of their history.
import { describe, expect, it } from 'vitest'
import type { WorkWorld } from './taxonomy-work-world.ts'

export function describeTermHistory({ running, admin, concept, create }: WorkWorld): void {
  describe('history', () => {
    it('T17 T18 tells what differs from a moment, what one change did, and by whom', async () => {
      const kept = await create('Blijft')
      const gone = await create('Gaat weg')
      const since = new Date().toISOString()
      const fields = { prefLabel: { nl: 'Blijft anders' }, editorialNote: { nl: ['Nog nakijken.'] } }
      const changed = await admin('PUT', `/concepts/${kept.key}`, {
        version: kept.version,
        fields,
        reason: 'Beter',
      })
      await admin('DELETE', `/concepts/${gone.key}`)
      const fresh = await create('Komt erbij')
      const { json } = await admin('GET', `/schemes/work/history?since=${encodeURIComponent(since)}`)
      expect(json.total).toBe(3)
      expect(json.added.map(({ key }: { key: string }) => key)).toEqual([fresh.key])
      expect(json.removed).toEqual([{ key: gone.key, label: { nl: 'Gaat weg' } }])
      expect(json.changed).toEqual([
        { key: kept.key, label: { nl: 'Blijft anders' }, kinds: ['described', 'relabelled'] },
      ])
      const detail = (await admin('GET', `/changes/${changed.json.change}`)).json
      expect(detail).toMatchObject({ action: 'update', by: 'Kanaal Admin', reason: 'Beter' })
      expect(detail.properties).toContainEqual({
        key: kept.key,
        property: 'prefLabel',
        before: ['Blijft (nl)'],
        after: ['Blijft anders (nl)'],
      })
      expect((await admin('GET', '/schemes/work/history')).json.removed).toEqual([])
      // What a change leads to is told by name.
      const { version } = await concept(fresh.key)
      const moved = await admin('POST', `/concepts/${fresh.key}/move`, { version, to: kept.key })
      expect((await admin('GET', `/changes/${moved.json.change}`)).json.properties).toContainEqual({
        key: fresh.key,
        property: 'broader',
        before: [],
        after: ['Blijft anders'],
      })
    })

    it('T17 T30 knows of an import, and takes it back', async () => {
      const text = 'Groente\n\tPrei\n\tUi\n'
      const reply = await running().as.admin('POST', '/taxonomy/import', {
        dryRun: 'false',
        text,
        language: 'nl',
        key: 'groente',
        baseUri: 'urn:kanaal:groente:',
      })
      expect(reply.json).toMatchObject({ written: true, added: 4 })
      const { json } = await admin('GET', '/schemes/groente/history')
      expect(json.changes).toMatchObject([{ action: 'import', by: 'Kanaal Admin' }])
      expect(json.added).toHaveLength(3)
      expect((await admin('POST', `/changes/${json.changes[0].id}/undo`)).status).toBe(200)
      expect((await admin('GET', '/schemes/groente/children')).json.nodes).toEqual([])
      // What a second one changes stands side by side; what it leaves alone does not.
      const again = text.replace('Ui', 'Ui\n\t\t=Ajuin')
      const more = {
        dryRun: 'false',
        text: again,
        language: 'nl',
        key: 'groente',
        baseUri: 'urn:kanaal:groente:',
      }
      const before = { ...more, text }
      expect((await running().as.admin('POST', '/taxonomy/import', before)).json).toMatchObject({
        added: 3,
      })
      // A list says nothing of its scheme: the name that it has here stays.
      const label = { nl: 'Groenten van het land' }
      await admin('PUT', '/schemes/groente', { label })
      expect((await running().as.admin('POST', '/taxonomy/import', more)).json).toMatchObject({
        changed: 1,
        unchanged: 3,
        schemes: [{ label }],
      })
      const [latest] = (await admin('GET', '/schemes/groente/history')).json.changes
      const { properties } = (await admin('GET', `/changes/${latest.id}`)).json
      expect(properties).toEqual([
        {
          key: expect.stringMatching(/^groente:/),
          property: 'altLabel',
          before: [],
          after: ['Ajuin (nl)'],
        },
      ])
      expect((await admin('POST', `/changes/${latest.id}/undo`)).status).toBe(200)
    })
  })
}
