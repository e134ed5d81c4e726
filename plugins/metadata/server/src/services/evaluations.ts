// Rows and candidates -> their evaluations; content that was evaluated before is not read again.
import { createHash } from 'node:crypto'
import type { EntryJson, IndexedRow } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { contentKeyOf } from '../content-key'
import { type Evaluation, evaluate } from '../evaluate'
import { getService } from '../get-service'
import { ALWAYS, NEVER } from '../index-rows'

/** About 4 kB each. */
const KEPT = 4000

export const evaluations = ({ strapi }: { strapi: Core.Strapi }) => {
  const kept = new Map<string, Evaluation>()
  /** A gate, and the tables after it, ask about one entry. */
  const ofEntries = new WeakMap<EntryJson, Evaluation>()

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

  /** A gate asks once for each language of the interface. */
  async function ofLoaded(
    uid: string,
    documentId: string | undefined,
    locale: string | undefined,
    entry: EntryJson,
  ): Promise<Evaluation> {
    const evaluation = ofEntries.get(entry) ?? (await keptOrMade(uid, documentId, locale, entry))
    ofEntries.set(entry, evaluation)
    return evaluation
  }

  /** What is being made is nobody's yet, and kept under no name. */
  async function keptOrMade(
    uid: string,
    documentId: string | undefined,
    locale: string | undefined,
    entry: EntryJson,
  ): Promise<Evaluation> {
    if (documentId === undefined) return make(uid, documentId, locale, entry)
    const key = keyOf(uid, documentId, locale ?? '', entry)
    return kept.get(key) ?? keep(key, await make(uid, documentId, locale, entry))
  }

  return {
    /** A transaction may be open. */
    ofRow: async (uid: string, documentId: string, row: IndexedRow): Promise<Evaluation> =>
      ofLoaded(uid, documentId, row.locale || undefined, (await row.entry()) ?? row.values),

    /** What is about to be stored or published; `entry` is whole. */
    ofEntry: ofLoaded,
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
  steward: { owner: '', delegate: '', team: '', campaign: '', purpose: '', sensitivity: '', license: '' },
  ownerFrom: NEVER,
  targeting: { persona: [], segment: [], audience: [], journeyStage: [] },
  notFor: { persona: [], segment: [], audience: [], journeyStage: [] },
  precedence: 0,
  reviewDue: NEVER,
  validFrom: ALWAYS,
  validUntil: NEVER,
})
