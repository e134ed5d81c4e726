// Terms as a form was opened with them, and as they are stored now -> the error that says what somebody else changed.
import { sentence } from '@kanaal/content'
import { ConflictError, type EntryJson, languageOf, sqlOf } from '@kanaal/strapi-kit/strapi-server'
import { labelOf } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import { readAssigned } from './read-assigned'
import { labelsOf } from './vocabulary/describe-concepts'

const WORDS = {
  changed: {
    en: '{who} changed the terms of this document after you opened it: {changes}. Nothing was saved. Look at the change, then save again.',
    nl: '{who} heeft de termen van dit document gewijzigd nadat je het opende: {changes}. Er is niets opgeslagen. Bekijk de wijziging en sla opnieuw op.',
  },
  somebody: { en: 'Somebody', nl: 'Iemand' },
  added: { en: 'added {names}', nl: 'erbij: {names}' },
  removed: { en: 'removed {names}', nl: 'eraf: {names}' },
  otherwise: { en: 'another order, weight or refusal', nl: 'een andere volgorde, zwaarte of afwijzing' },
}

interface Change {
  field: string
  /** As the form was opened with them. */
  base: unknown
  /** The row as it is now, with its `id`. */
  stored: EntryJson
}

/** Details name keys, for programs; the sentence names concepts as editors know them. */
export async function termsConflict(
  strapi: Core.Strapi,
  { uid }: { uid: string },
  { field, base, stored }: Change,
): Promise<ConflictError> {
  const [before, now] = [readAssigned(base).assignments, readAssigned(stored[field]).assignments]
  const had = new Set(before.map(({ key }) => key))
  const has = new Set(now.map(({ key }) => key))
  const came = now.filter(({ key }) => !had.has(key))
  const added = came.map(({ key }) => key)
  const removed = [...had].filter((key) => !has.has(key))
  const by = came.find((one) => one.by !== undefined)?.by ?? (await writerOf(strapi, uid, stored.id))
  const language = languageOf(strapi)
  const say = (words: (typeof WORDS)[keyof typeof WORDS], slots: Record<string, string> = {}): string =>
    sentence(words, slots, language)
  const labels = await labelsOf(await sqlOf(strapi), [...added, ...removed])
  const namesOf = (keys: readonly string[]): string =>
    keys
      .map((key) => {
        const prefLabel = labels.get(key) ?? {}
        return labelOf({ key, prefLabel, standIns: Object.keys(prefLabel) }, language)
      })
      .join(', ')
  const changes = [
    ...(added.length > 0 ? [say(WORDS.added, { names: namesOf(added) })] : []),
    ...(removed.length > 0 ? [say(WORDS.removed, { names: namesOf(removed) })] : []),
  ]
  return new ConflictError(
    say(WORDS.changed, {
      who: by ?? say(WORDS.somebody),
      changes: changes.join('; ') || say(WORDS.otherwise),
    }),
    { field, added, removed, ...(by === undefined ? {} : { by }) },
  )
}

/** Whoever saved the document last. Programs and API tokens have no name there. */
async function writerOf(strapi: Core.Strapi, uid: string, id: unknown): Promise<string | undefined> {
  const row: { updatedBy?: Person | null } | null = await strapi.db.query(uid).findOne({
    where: { id },
    select: ['id'],
    populate: { updatedBy: { select: ['firstname', 'lastname', 'username'] } },
  })
  const { firstname, lastname, username } = row?.updatedBy ?? {}
  return [firstname, lastname].filter(Boolean).join(' ') || username || undefined
}

interface Person {
  firstname?: string | null
  lastname?: string | null
  username?: string | null
}
