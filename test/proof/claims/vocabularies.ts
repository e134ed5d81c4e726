// Published vocabularies go through a running CMS and come out whole, or are refused with a reason.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { createJudge, judgeVocabulary } from '../../e2e/judge-vocabulary.ts'
import { signIn } from '../../e2e/sign-in.ts'
import { copyCms, sqlite, startCms } from '../../e2e/start-cms.ts'
import { findData } from '../../find-data.ts'
import { type Claim, checkAll } from '../claim.ts'

const FILES = 51

export const vocabularies: Claim = {
  id: 'vocabularies',
  says: 'Every published vocabulary is refused with a reason, or imported by the CMS, imported again without a change, and exported with every SKOS triple, nothing but the completions of SKOS added, and no new violation of SkoHub’s SHACL shapes',
  unit: 'vocabularies',
  // test/e2e/exchange-stories.ts looks at one of each sort.
  size: { proof: FILES, test: 0 },
  needs: 'vocabularies',
  async run(size) {
    const root = findData('vocabularies') ?? ''
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(ttl|rdf|tsv)$/.test(path))
      .sort()
    const app = copyCms('proof-vocabularies')
    const cms = await startCms(app, sqlite(app))
    try {
      const shapes = readFileSync(`${root}/skohub-shapes/skohub.shacl.ttl`, 'utf8')
      const judge = await createJudge({ cms, as: await signIn(cms) }, shapes)
      return await checkAll(files.slice(0, size), async (file) => {
        const verdict = await judgeVocabulary(judge, readFileSync(`${root}/${file}`), 'judged')
        if ('refused' in verdict)
          return verdict.refused.reason === '' ? `${file}: refused without a reason` : undefined
        const [first] = verdict.problems
        return first === undefined ? undefined : `${file}: ${first} (${verdict.problems.length} in all)`
      })
    } finally {
      await cms.stop()
      rmSync(app, { recursive: true, force: true })
    }
  },
}
