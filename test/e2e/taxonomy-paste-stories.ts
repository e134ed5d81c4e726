// Lists that people paste -> concepts below a branch, looked at first and taken back as one change.
import { describe, expect, it } from 'vitest'
import type { WorkWorld } from './taxonomy-work-world.ts'

export function describePasting({ admin, concept, create }: WorkWorld): void {
  describe('a pasted list', () => {
    const text = 'Kleding\n\tJas\n\t\t=Mantel\n\tTrui\n'

    it('T9 is looked at, added below a concept, and taken back as one change', async () => {
      const home = await create('Winkel')
      await create('Kleding', home.key)
      const other = await create('Trui')
      const body = { scheme: 'work', parent: home.key, text, language: 'nl' }
      const dry = await admin('POST', '/paste', body)
      expect(dry.json).toMatchObject({ written: false, added: 2, changed: 0 })
      expect(dry.json.rows.map(({ label, level, change }: Row) => [label, level, change])).toEqual([
        ['Kleding', 1, 'same'],
        ['Jas', 2, 'added'],
        ['Trui', 2, 'added'],
      ])
      // The same name elsewhere is shown, not guessed about.
      expect(dry.json.rows[2].elsewhere.at(-1).key).toBe(other.key)
      const done = await admin('POST', '/paste', { ...body, dryRun: false })
      expect(done.json).toMatchObject({ written: true, added: 2 })
      const children = await admin('GET', `/schemes/work/children?parent=work:kleding&language=nl`)
      expect(children.json.nodes.map(({ label }: { label: { nl: string } }) => label.nl)).toEqual([
        'Jas',
        'Trui',
      ])
      expect((await concept('work:jas')).altLabel).toEqual({ nl: ['Mantel'] })
      expect((await admin('POST', '/paste', body)).json).toMatchObject({ added: 0, changed: 0 })
      const more = { ...body, text: 'Kleding\n\tJas\n\t\t=Parka\n' }
      expect((await admin('POST', '/paste', more)).json).toMatchObject({ added: 0, changed: 1 })
      expect((await admin('POST', `/changes/${done.json.change}/undo`)).status).toBe(200)
      expect((await admin('GET', '/concepts/work:jas')).status).toBe(404)
    })

    it('T9 T36 stands a hundred levels deep at most, however it came there', async () => {
      const chain = Array.from({ length: 101 }, (_, level) => `${'\t'.repeat(level)}Trede ${level}`).join(
        '\n',
      )
      const body = { scheme: 'work', text: chain, language: 'nl', dryRun: false }
      expect((await admin('POST', '/paste', body)).json).toMatchObject({ added: 101 })
      const below = { scheme: 'work', broader: 'work:trede-100', fields: { prefLabel: { nl: 'Te diep' } } }
      const { status, json } = await admin('POST', '/concepts', below)
      expect([status, json.error.message]).toEqual([
        400,
        expect.stringContaining('more than 100 levels deep'),
      ])
    })

    it('T9 is refused with the line that cannot be read, and adds nothing', async () => {
      const body = { scheme: 'work', text: 'Een\n\t\t\tDrie\n', language: 'nl', dryRun: false }
      const { status, json } = await admin('POST', '/paste', body)
      expect([status, json.error.details.errors[0].line]).toEqual([400, 2])
      expect((await admin('GET', '/search?q=Een&schemes=work')).json).toEqual([])
    })

    it('T9 may be a table', async () => {
      const csv = 'id,label,parent\na,Vloer,\nb,Tapijt,a\n'
      const { json } = await admin('POST', '/paste', { scheme: 'work', text: csv, language: 'nl' })
      expect(json.rows.map(({ label, level }: Row) => [label, level])).toEqual([
        ['Vloer', 1],
        ['Tapijt', 2],
      ])
    })
  })
}

interface Row {
  label: string
  level: number
  change: string
}
