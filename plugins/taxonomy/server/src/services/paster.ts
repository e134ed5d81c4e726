// A pasted list or table and a place in a scheme -> what it would add there, or has added: one change that can be undone.
import type { Sql } from '@kanaal/strapi-kit/strapi-server'
import { baseUriOf, labelIn, languagesBetween, parseVocabulary, planPaste } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import type { PasteReport } from '../../../shared/overviews'
import { Missing, refuse } from '../refuse'
import { applyChange } from '../vocabulary/apply-change'
import { pathsOf } from '../vocabulary/describe-concepts'
import { conceptsOf, findScheme } from '../vocabulary/rows'
import type { Who } from './editor'

/** What a concept said that was not there. */
const NOTHING = { skos: { types: [] } }

/** More than anybody looks through in a preview; a file of that size is imported. */
const CONCEPTS = 2000

export interface Pasted {
  scheme: string
  /** Without it, on top of the scheme. */
  parent?: string | undefined
  text: string
  language: string
  dryRun: boolean
}

export const paster = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * @param allow throws where whoever asks may not add words in these languages there.
   * @throws RefusedVocabulary with the line that cannot be read.
   */
  async paste(
    { scheme: key, parent, text, language, dryRun }: Pasted,
    allow: (languages: string[]) => Promise<void>,
    who: Who = {},
  ): Promise<PasteReport> {
    const scheme = await findScheme(strapi, key)
    if (!scheme) throw new Missing('scheme-missing', { key })
    const parsed = await parseVocabulary(text, { baseUri: 'urn:kanaal:pasted:', language })
    const count = parsed.concepts.length
    if (count > CONCEPTS) refuse(['text'], 'paste-too-long', { count, max: CONCEPTS })
    const stored = await conceptsOf(strapi, key)
    const home = parent === undefined ? undefined : stored.find((row) => row.key === parent)
    if (parent !== undefined && !home) throw new Missing('concept-missing', { key: parent })
    const sql = strapi.db.connection
    // Of other vocabularies, too: asked once, and not for each pasted line.
    const taken = await urisBelow(sql, baseUriOf(scheme.uri))
    const { rows, edits } = planPaste(parsed, { scheme, parent: home, stored, taken, language })
    const languages = edits.flatMap(({ before, after }) =>
      languagesBetween(before ?? NOTHING, after ?? NOTHING),
    )
    await allow([...new Set(languages)])
    const paths = await pathsOf(
      sql,
      rows.flatMap(({ namesake }) => namesake ?? []),
    )
    const elsewhere = (namesake: string) => {
      const { skos } = stored.find((row) => row.key === namesake) ?? {}
      const label = skos ? labelIn({ ...skos, uri: namesake }, language) : namesake
      return { elsewhere: [...(paths.get(namesake) ?? []), { key: namesake, label: { und: label } }] }
    }
    const report: PasteReport = {
      written: !dryRun,
      rows: rows.map(({ namesake, ...row }) => ({
        ...row,
        ...(namesake === undefined ? {} : elsewhere(namesake)),
      })),
      added: rows.filter(({ change }) => change === 'added').length,
      changed: rows.filter(({ change }) => change === 'changed').length,
    }
    if (dryRun || edits.length === 0) return report
    const concept = parent ?? edits[0]?.after?.key ?? ''
    const change = await applyChange(strapi, { action: 'paste', scheme: key, concept, edits, ...who })
    return { ...report, change }
  },
})

async function urisBelow(sql: Sql, base: string): Promise<string[]> {
  const pattern = `${base.replace(/[\\%_]/g, '\\$&')}%`
  const rows: { uri: string }[] = await sql('kanaal_concepts')
    .whereRaw("uri like ? escape '\\'", [pattern])
    .select('uri')
  return rows.map(({ uri }) => uri)
}
