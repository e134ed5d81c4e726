// Rows and candidates -> their evaluations; content that was evaluated before is not read again.
import { createHash } from 'node:crypto'
import { type EntryJson, type IndexedRow, loadEntry } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { contentKeyOf } from '../content-key'
import { type Evaluation, evaluate } from '../evaluate'
import { getService } from '../get-service'
import { ALWAYS, NEVER } from '../index-rows'

/** About 4 kB each. */
const KEPT = 4000

export const evaluations = ({ strapi }: { strapi: Core.Strapi }) => {
  const kept = new Map<string, Evaluation>()
  const ofRows = new WeakMap<IndexedRow, Evaluation>()

  const keyOf = (uid: string, documentId: string, locale: string, entry: EntryJson): string =>
    createHash('sha1')
      .update(JSON.stringify([uid, documentId, locale]))
      .update(contentKeyOf(entry))
      .digest('base64')

  function keep(key: string, evaluation: Evaluation): Evaluation {
    kept.delete(key)
    kept.set(key, evaluation)
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
    return evaluation
  }

  async function make(
    uid: string,
    documentId: string | undefined,
    locale: string | undefined,
    entry: EntryJson,
  ): Promise<Evaluation> {
    const readings = getService(strapi, 'readings')
    const document = await readings.readWhatCan({
      uid,
      documentId,
      locale,
      fields: readings.fieldsOf(uid),
      // A draft is judged as what it will be once it is published.
      entry: { ...entry, publishedAt: entry.updatedAt },
    })
    const ruleset = await getService(strapi, 'rules').load()
    return document ? evaluate(document, ruleset) : unreadable(ruleset.version)
  }

  async function ofLoaded(
    uid: string,
    documentId: string,
    locale: string | undefined,
    entry: EntryJson,
  ): Promise<Evaluation> {
    const key = keyOf(uid, documentId, locale ?? '', entry)
    return kept.get(key) ?? keep(key, await make(uid, documentId, locale, entry))
  }

  return {
    /** A transaction may be open. Several tables ask about one row, one after the other. */
    async ofRow(uid: string, documentId: string, row: IndexedRow): Promise<Evaluation> {
      const known = ofRows.get(row)
      if (known) return known
      const { locale, status, values } = row
      const ref = { uid, documentId, locale: locale || undefined, status }
      const entry = (await loadEntry(strapi, ref)) ?? values
      const evaluation = await ofLoaded(uid, documentId, ref.locale, entry)
      ofRows.set(row, evaluation)
      return evaluation
    },

    /** What is about to be stored or published; `entry` is whole. */
    ofEntry: (
      uid: string,
      documentId: string | undefined,
      locale: string | undefined,
      entry: EntryJson,
    ): Promise<Evaluation> =>
      documentId === undefined
        ? make(uid, documentId, locale, entry)
        : ofLoaded(uid, documentId, locale, entry),
  }
}

const unreadable = (ruleset: string): Evaluation => ({
  title: '',
  profile: '',
  ruleset,
  channels: [],
  missing: [],
  wanted: [],
  drift: [],
  terms: 0,
  steward: { owner: '', team: '', campaign: '', purpose: '', sensitivity: '', license: '' },
  targeting: { persona: [], segment: [], audience: [], journeyStage: [] },
  reviewDue: NEVER,
  validFrom: ALWAYS,
  validUntil: NEVER,
})
