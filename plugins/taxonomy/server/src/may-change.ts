// An administrator, a scheme and what is about to be changed in it -> whether its rules of access let them.
import type { Core } from '@strapi/strapi'
import { ACTIONS } from '../../shared/contracts'
import { type AccessRule, RIGHTS, type Right } from '../../shared/overviews'
import type { RefusalId, RefusalValues } from './refusals'
import { plainSentence, type Sayable } from './refuse'
import type { RequestContext } from './request'
import { chunksOf, findScheme } from './vocabulary/rows'
import { CLOSURE } from './vocabulary/tables'

/** The part of a request that says who asks. */
type Asker = Pick<RequestContext, 'state'>

/** One change: of a concept that is there, or of a place below which something comes to stand. */
export interface Wish {
  right: Right
  scheme: string
  /** Concepts that are changed or below which something is put; null stands for the top of the scheme. */
  concepts: readonly (string | null)[]
  /** For `labels`: the languages that differ. */
  languages?: readonly string[]
}

/** 403 over HTTP. Not Strapi's ForbiddenError: that one is answered without its sentence. */
export class RightMissing extends Error implements Sayable {
  override readonly name = 'RightMissing'

  constructor(
    readonly id: RefusalId,
    readonly values: RefusalValues,
  ) {
    super(plainSentence(id, values))
  }
}

/** @throws RightMissing that says which one. */
export async function refuseUnlessMay(strapi: Core.Strapi, asker: Asker, wish: Wish): Promise<void> {
  const rules = await rulesFor(strapi, asker, wish.scheme)
  if (rules === 'all') return
  const fitting = rules.filter(({ rights }) => rights.includes(wish.right))
  const above = await ancestorsOf(
    strapi,
    wish.concepts.filter((key) => key !== null),
  )
  for (const concept of wish.concepts) {
    const here = fitting.filter(
      ({ branch }) => branch === undefined || (concept !== null && above.get(concept)?.has(branch)),
    )
    const missing = (wish.languages ?? []).filter(
      (tag) => !here.some(({ languages }) => languages === undefined || languages.includes(tag)),
    )
    if (here.length > 0 && missing.length === 0) continue
    if (concept === null) throw new RightMissing('right-top', { key: wish.scheme })
    const languages = (missing.length > 0 ? missing : (wish.languages ?? [])).join(', ')
    throw new RightMissing(`right-${wish.right}`, { concept, languages })
  }
}

/** What the asker may do with one concept, in one language at least. */
export async function rightsOn(strapi: Core.Strapi, asker: Asker, concept: string): Promise<Right[]> {
  if (!can(asker, ACTIONS.edit)) return []
  const rules = await rulesFor(strapi, asker, concept.split(':')[0] ?? '')
  if (rules === 'all') return [...RIGHTS]
  const above = (await ancestorsOf(strapi, [concept])).get(concept)
  const here = rules.filter(({ branch }) => branch === undefined || above?.has(branch))
  return RIGHTS.filter((right) => here.some(({ rights }) => rights.includes(right)))
}

/** Whoever manages vocabularies sets the rules, and is not bound by them. */
async function rulesFor(strapi: Core.Strapi, asker: Asker, scheme: string): Promise<AccessRule[] | 'all'> {
  if (can(asker, ACTIONS.manage)) return 'all'
  const rules = (await findScheme(strapi, scheme))?.settings?.access ?? []
  if (rules.length === 0) return 'all'
  const roles = new Set((asker.state.user?.roles ?? []).map(({ code }) => code))
  return rules.filter(({ role }) => roles.has(role))
}

const can = ({ state: { userAbility } }: Asker, action: string): boolean =>
  (userAbility as { can(action: string): boolean } | undefined)?.can(action) ?? false

/** Of each concept: itself and all above it. An import may have changed thousands. */
async function ancestorsOf(
  strapi: Core.Strapi,
  concepts: readonly string[],
): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>()
  for (const some of chunksOf(concepts)) {
    const rows: { ancestor: string; descendant: string }[] = await strapi.db
      .connection(CLOSURE.name)
      .whereIn('descendant', some)
      .select('ancestor', 'descendant')
    for (const { ancestor, descendant } of rows) {
      const own = found.get(descendant)
      if (own) own.add(ancestor)
      else found.set(descendant, new Set([ancestor]))
    }
  }
  return found
}
