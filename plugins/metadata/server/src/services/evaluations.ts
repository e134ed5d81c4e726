// Rows and candidates -> their evaluations; what was evaluated before is not read again.
import { createHash } from 'node:crypto'
import {
  attributesOf,
  type EntryJson,
  type IndexedRow,
  loadEntry,
  publicAttributesOf,
} from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { type Evaluation, evaluate } from '../evaluate'
import { getService } from '../get-service'
import { ALWAYS, NEVER } from '../index-rows'

/** About 4 kB each. */
const KEPT = 4000

export const evaluations = ({ strapi }: { strapi: Core.Strapi }) => {
  const kept = new Map<string, Evaluation>()

  /**
   * The same for a draft and for what was published of it: publishing copies the draft, `updatedAt` too. Strapi sets
   * that with every change, also of components, which the row itself does not hold.
   */
  function keyOf(uid: string, documentId: string, locale: string, values: Record<string, unknown>): string {
    const { scalars } = publicAttributesOf(attributesOf(strapi, uid))
    const own = scalars.filter((name) => !UNLIKE.has(name)).map((name) => values[name] ?? null)
    const hash = createHash('sha1').update(JSON.stringify(own)).digest('base64')
    return `${uid} ${documentId} ${locale} ${JSON.stringify(values.updatedAt)} ${hash}`
  }

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

  return {
    /** A transaction may be open. */
    async ofRow(
      uid: string,
      documentId: string,
      { locale, status, values }: IndexedRow,
    ): Promise<Evaluation> {
      const key = keyOf(uid, documentId, locale, values)
      const known = kept.get(key)
      if (known) return known
      const ref = { uid, documentId, locale: locale || undefined, status }
      const entry = (await loadEntry(strapi, ref)) ?? values
      return keep(key, await make(uid, documentId, ref.locale, entry))
    },

    /** What is about to be stored or published; `entry` is whole. */
    async ofEntry(
      uid: string,
      documentId: string | undefined,
      locale: string | undefined,
      entry: EntryJson,
    ): Promise<Evaluation> {
      const key = documentId === undefined ? undefined : keyOf(uid, documentId, locale ?? '', entry)
      const known = key === undefined ? undefined : kept.get(key)
      if (known) return known
      const made = await make(uid, documentId, locale, entry)
      return key === undefined ? made : keep(key, made)
    },
  }
}

/** What differs between a draft and what was published of it. */
const UNLIKE = new Set(['publishedAt', 'createdAt', 'updatedAt', 'locale', 'documentId'])

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
