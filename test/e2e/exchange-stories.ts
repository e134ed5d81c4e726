// A running CMS -> the stories that no database tells otherwise: whole exports by the command line, whole vocabularies of others.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findData } from '../find-data.ts'
import type { CmsCast } from './cms-cast.ts'
import { DEFAULT_TARGETS } from './default-targets.ts'
import { exportFrom } from './export-from.ts'
import { createJudge, judgeVocabulary, problemsOfXl, violationsIn } from './judge-vocabulary.ts'
import { jargon } from './policy-stories.ts'
import { createApiToken } from './sign-in.ts'

const uid = 'api::article.article'
const policies = '/content-metadata/policies'

/** One of each sort; `npm run proof` looks at all. */
const FILES = [
  'skosmos-test/cycle.ttl',
  'skosmos-test/groups.ttl',
  'skosmos-test/xl.ttl',
  'skosmos-test/mapping.ttl',
  'skohub-test/twoConceptSchemesOneFile.ttl',
  'skosify/milk.in.ttl',
  'skosify/dctype.out.rdf',
  'silknow-small/dimension.ttl',
  'openeduhub/languageLevel.ttl',
]
const REFUSED: Record<string, object> = {
  'skosmos-test/cycle.ttl': { reason: expect.stringContaining('stands in a circle') },
  'silknow-small/dimension.ttl': { line: 55 },
}

/** They take long, and are told once a run. */
export function describeExchange(cast: CmsCast): void {
  describe('the command line', () => {
    it('exports what is published, every page of it', { timeout: 120_000 }, async () => {
      const reply = await cast.as.token('GET', '/api/omnichannel/documents?type=api::event.event&limit=100')
      const ids = reply.text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id as string)
      const run = await exportFrom(
        `${cast.cms.url}?type=api::event.event`,
        await createApiToken(cast.cms, 'exporter'),
      )
      expect([run.status, run.errors], run.stderr).toEqual([0, ''])
      expect(run.manifest.documents.map(({ id }) => id).sort()).toEqual(ids.sort())
      expect(run.manifest.documents.flatMap(({ renditions }) => renditions).length).toBe(
        ids.length * DEFAULT_TARGETS.length,
      )
    })

    it('says which token is asked for, and ends with 3', { timeout: 120_000 }, async () => {
      const run = await exportFrom(cast.cms.url, 'not-a-token')
      expect([run.status, run.stderr]).toEqual([3, expect.stringContaining('KANAAL_TOKEN')])
    })

    it('judges by the policies of the CMS, as the desk does', async () => {
      const { cms, as } = cast
      const phrase = 'zeldzaam woord van de proef'
      const definition = jargon({ id: 'only-here', severity: 'warning', match: [{ words: [phrase] }] })
      expect((await as.admin('POST', policies, { definition, version: 0 })).status).toBe(201)
      const data = cast.entry('Uitgevoerd', { body: `Dit is een ${phrase}.` })
      const documents = cms.strapi.documents(uid)
      const { documentId } = await documents.create({ locale: 'nl', data: data as never })
      await documents.publish({ documentId, locale: 'nl' })
      const { messages, stderr } = await exportFrom(
        `${cms.url}?type=${uid}`,
        await createApiToken(cms, 'judge'),
        ['--target', 'web'],
      )
      await as.admin('DELETE', `${policies}/only-here`)
      await documents.delete({ documentId, locale: '*' })
      const found = messages.split('\n').filter((line) => line.includes('"only-here"'))
      expect(
        found.map((line) => JSON.parse(line).id),
        stderr,
      ).toEqual([`${uid}/${documentId}`])
    })
  })

  describe('vocabularies of others', () => {
    const root = findData('vocabularies')
    const shapes = root && `${root}/skohub-shapes/skohub.shacl.ttl`
    it.runIf(root)(
      'T30 T31 are imported twice, exported and held against shapes, or refused with a reason',
      { timeout: 300_000 },
      async () => {
        const judge = await createJudge(cast, readFileSync(shapes ?? '', 'utf8'))
        const verdicts: Record<string, unknown> = {}
        for (const file of FILES) {
          verdicts[file] = await judgeVocabulary(judge, readFileSync(`${root}/${file}`), 'judged')
        }
        for (const [file, verdict] of Object.entries(verdicts)) {
          if (file in REFUSED) expect(verdict).toMatchObject({ refused: REFUSED[file] })
          else expect([file, verdict]).toEqual([file, expect.objectContaining({ problems: [] })])
        }
      },
    )

    it.runIf(root)('T31 the presets break none of the shapes', async () => {
      const judge = await createJudge(cast, readFileSync(shapes ?? '', 'utf8'))
      for (const key of ['topic', 'persona', 'journey', 'touchpoint', 'purpose', 'tone', 'channel'])
        expect([key, await violationsIn(judge, key)]).toEqual([key, []])
    })

    it.runIf(root)(
      'T2 T31 labels given as resources say the same, and break none of the shapes',
      async () => {
        const judge = await createJudge(cast, readFileSync(shapes ?? '', 'utf8'))
        const path = '/taxonomy/schemes/topic/export'
        const turtle = (await cast.as.admin('GET', `${path}?labels=xl`)).text
        expect(turtle.match(/skosxl:literalForm/g)?.length).toBeGreaterThan(50)
        for (const key of ['topic', 'persona'])
          expect([key, await problemsOfXl(judge, key)]).toEqual([key, []])
        // A table has no place for them.
        const table = await cast.as.admin('GET', `${path}?labels=xl&format=csv`)
        expect([table.status, table.json.error.message]).toEqual([
          400,
          expect.stringContaining('Choose Turtle'),
        ])
      },
    )
  })
}
