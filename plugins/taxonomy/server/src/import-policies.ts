// What an import would write and what people changed here since the last one -> what of it is written, by policy.
import type { Concept } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import { CHANGE } from './content-types'
import { takenBack } from './vocabulary/published-rows'
import { type ConceptRow, keysOfUris } from './vocabulary/rows'
import { schemeOfKey } from './vocabulary/scheme-of-key'

/** What becomes of each class of concepts; without, the file has its way. */
export interface ImportPolicies {
  added?: 'take' | 'leave' | undefined
  changed?: 'theirs' | 'ours' | undefined
  /** Changed in the file, or gone from it, and changed here since the last import. */
  conflicts?: 'theirs' | 'ours' | undefined
  /** URIs of concepts that stay as they are here, whatever becomes of others. */
  keep?: ReadonlySet<string> | undefined
}

export interface Judged {
  taken: Concept[]
  left: { added: number; changed: number }
  /** Of those that the file changes too. */
  conflicts: Concept[]
}

/** URIs of concepts that people changed in these schemes after the last import into each. */
export async function editedHere(
  strapi: Core.Strapi,
  schemes: readonly string[],
  stored: readonly ConceptRow[],
): Promise<Set<string>> {
  const keys = new Set<string>()
  for (const scheme of schemes) {
    const last = await strapi.db.query(CHANGE).findOne({
      where: { scheme, action: 'import', undone: false },
      select: ['id'],
      orderBy: { id: 'desc' },
    })
    const where = { scheme, id: { $gt: last?.id ?? 0 }, action: { $ne: 'import' }, undone: false }
    for (const key of (await takenBack(strapi, where)).touched) keys.add(key)
  }
  return new Set(stored.filter(({ key }) => keys.has(key)).map(({ uri }) => uri))
}

/**
 * URIs of concepts that a scheme keeps which the file does not hold: a file often repeats, with a name and no more, what
 * its mappings lead to.
 */
export async function keptElsewhere(
  strapi: Core.Strapi,
  concepts: readonly Concept[],
  stored: readonly ConceptRow[],
  own: ReadonlySet<string>,
): Promise<Set<string>> {
  const kept = new Set(stored.filter(({ scheme }) => own.has(scheme)).map(({ uri }) => uri))
  const others = concepts.map(({ uri }) => uri).filter((uri) => !kept.has(uri))
  const known = await keysOfUris(strapi.db.connection, others)
  return new Set([...known].flatMap(([uri, key]) => (own.has(schemeOfKey(key)) ? [] : [uri])))
}

export function judge(
  concepts: readonly Concept[],
  {
    stored,
    edited,
    elsewhere,
    same,
  }: {
    stored: readonly ConceptRow[]
    edited: ReadonlySet<string>
    /** What another scheme keeps is not this file's to write. */
    elsewhere: ReadonlySet<string>
    /** Nobody's change: they name the same notes otherwise. */
    same: ReadonlySet<string>
  },
  { added = 'take', changed = 'theirs', conflicts = 'theirs', keep }: ImportPolicies,
): Judged {
  const known = new Set(stored.map(({ uri }) => uri))
  const judged: Judged = { taken: [], left: { added: 0, changed: 0 }, conflicts: [] }
  for (const concept of concepts) {
    const { uri } = concept
    const kind = !known.has(uri) ? 'added' : edited.has(uri) ? 'conflict' : 'changed'
    if (kind === 'conflict' && !elsewhere.has(uri)) judged.conflicts.push(concept)
    const policy =
      keep?.has(uri) || elsewhere.has(uri) ? 'ours' : { added, changed, conflict: conflicts }[kind]
    if (policy === 'take' || policy === 'theirs') judged.taken.push(concept)
    else if (!same.has(uri)) judged.left[kind === 'added' ? 'added' : 'changed']++
  }
  return judged
}
