// Metadata of ten thousand documents in two languages: what was exported comes back in one file, whole or not at all.
import { rmSync } from 'node:fs'
import { DRAFTS_UID, fillDrafts } from '../../e2e/fill-drafts.ts'
import { ADMIN, copyCms, type Strapi, sqlite, startCms } from '../../e2e/start-cms.ts'
import type { Claim } from '../claim.ts'

interface Answer {
  dryRun: boolean
  documents: number
  unchanged: number
  changed: unknown[]
  issues: unknown[]
}

interface TransferService {
  export(format: 'csv', ability: unknown, scope: { type: string }): AsyncIterable<string>
  import(text: string, ability: unknown, how: { dryRun: boolean; language: string }): Promise<Answer>
}

export const metadataFile: Claim = {
  id: 'metadata-file',
  says: 'Metadata that were exported are imported again from one file: unchanged nothing differs, with another owner on every line all are written, and with one line that is wrong none is',
  unit: 'lines',
  // The same in some hundreds of lines is a story of the CMS, on SQLite and on PostgreSQL.
  size: { proof: 20_000, test: 0 },
  async run(size) {
    const app = copyCms('proof-metadata-file')
    const cms = await startCms(app, sqlite(app))
    try {
      const ids = await fillDrafts(cms.strapi, 'proof', Math.floor(size / 2))
      const service = cms.strapi.plugin('content-metadata').service('transfer') as unknown as TransferService
      const ability = await abilityOfAdmin(cms.strapi)
      // Asked as the route asks it: a client of Node gives up after five minutes of waiting for an answer.
      const send = (source: string, dryRun: boolean) =>
        service.import(source, ability, { dryRun, language: 'en' })
      const owners = async (): Promise<string[]> => {
        const rows = await cms.strapi.db
          .connection('kanaal_meta_index')
          .where({ uid: DRAFTS_UID, status: 'draft' })
          .whereIn('document_id', [ids[0] ?? '', ids.at(-1) ?? ''])
          .select('owner')
        return rows.map(({ owner }: { owner: string }) => owner)
      }
      let text = ''
      for await (const part of service.export('csv', ability, { type: DRAFTS_UID })) text += part
      const refuted: string[] = []
      const expect = (what: string, found: unknown, wanted: unknown) => {
        if (JSON.stringify(found) !== JSON.stringify(wanted))
          refuted.push(`${what}: ${JSON.stringify(found)}, expected ${JSON.stringify(wanted)}`)
      }
      const [looked, same] = await timed(() => send(text, true))
      expect('unchanged', [same.changed.length, same.issues.length], [0, 0])
      expect('read', same.documents >= ids.length * 2, true)
      const other = text.replaceAll(',Ann,', ',Bob,')
      const cells = text.split('\r\n', 1)[0]?.split(',') ?? []
      const nobody = [DRAFTS_UID, 'nobody', 'nl', ...cells.slice(3).map(() => '')].join(',')
      const wrong = await send(`${other}${nobody}\r\n`, false)
      expect('with one wrong line', [wrong.dryRun, wrong.issues.length], [true, 1])
      expect('owners after it', await owners(), ['Ann', 'Ann', 'Ann', 'Ann'])
      const [wrote, done] = await timed(() => send(other, false))
      expect('written', [done.dryRun, done.changed.length, done.issues.length], [false, ids.length * 2, 0])
      expect('owners', await owners(), ['Bob', 'Bob', 'Bob', 'Bob'])
      const mb = Math.round(text.length / 1e6)
      const note = `${mb} MB; looked through in ${looked} s, written in ${wrote} s`
      return { checked: same.documents, refuted, note }
    } finally {
      await cms.stop()
      rmSync(app, { recursive: true, force: true })
    }
  },
}

async function timed<Result>(run: () => Promise<Result>): Promise<[seconds: string, Result]> {
  const started = performance.now()
  const result = await run()
  return [((performance.now() - started) / 1_000).toFixed(0), result]
}

async function abilityOfAdmin(strapi: Strapi): Promise<unknown> {
  const { email } = ADMIN
  const user = await strapi.db.query('admin::user').findOne({ where: { email }, populate: ['roles'] })
  const { engine } = strapi.service('admin::permission') as unknown as {
    engine: { generateUserAbility(user: object): Promise<unknown> }
  }
  return engine.generateUserAbility(user)
}
