// An administrator, a scheme and what is about to be done to it -> whether its rules of access let them.
import type { Core } from '@strapi/strapi'
import { type AccessRule, type Deed, mayDo, type Right } from '../../shared/access'
import { ACTIONS } from '../../shared/contracts'
import { type Asker, can, rulesFor } from './asker'
import { refuseUnseenTerms, sightOf } from './may-see'
import type { RefusalId, RefusalValues } from './refusals'
import { Missing, plainSentence, type Sayable } from './refuse'
import { chunksOf, findScheme, type SchemeRow } from './vocabulary/rows'
import { schemeOfKey } from './vocabulary/scheme-of-key'
import { CLOSURE } from './vocabulary/tables'

const REFUSALS = {
  words: 'right-labels',
  places: 'right-structure',
  standing: 'right-structure',
  removal: 'right-delete',
} as const satisfies Record<Deed, RefusalId>

/** What whoever may edit may do in a scheme without rules: publishing is left to managers there. */
const EDITING: readonly Right[] = ['labels', 'structure', 'delete']

/** One change: of a concept that is there, or of a place below which something comes to stand. */
export interface Wish {
  deed: Deed
  scheme: string
  /** Concepts that are changed or below which something is put; null stands for the top of the scheme. */
  concepts: readonly (string | null)[]
  /** The languages that differ, for `words`; for `places`, those of words that come along. */
  languages?: readonly string[]
}

/** One right of a rule, as far as it goes. */
type Grant = Pick<AccessRule, 'branch' | 'languages'> & { right: Right }

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

/** @throws RightMissing that says which one; Missing where what it is about is not even seen. */
export async function refuseUnlessMay(strapi: Core.Strapi, asker: Asker, wish: Wish): Promise<void> {
  await refuseUnseen(strapi, asker, wish)
  const { grants, isApart } = await accessTo(strapi, asker, wish.scheme)
  if (grants === 'all') return
  const { deed, languages = [] } = wish
  const fitting = grants.filter(({ right }) => mayDo(deed, [right]))
  const lasting = fitting.filter(({ right }) => isApart || right !== 'propose')
  const above = await ancestorsOf(
    strapi,
    wish.concepts.filter((key) => key !== null),
  )
  for (const concept of wish.concepts) {
    const around = concept === null ? undefined : above.get(concept)
    const missing = missingIn(lasting, around, languages)
    if (missing === undefined) continue
    if (missingIn(fitting, around, languages) === undefined) {
      throw new RightMissing('propose-apart', { key: wish.scheme })
    }
    if (concept === null) throw new RightMissing('right-top', { key: wish.scheme })
    throw new RightMissing(REFUSALS[deed], { concept, languages: missing.join(', ') })
  }
}

/** A refusal names what it is about. */
async function refuseUnseen(strapi: Core.Strapi, asker: Asker, { scheme, concepts }: Wish): Promise<void> {
  const sight = await sightOf(strapi, asker)
  if (sight.of(scheme) === 'none') throw new Missing('scheme-missing', { key: scheme })
  await refuseUnseenTerms(
    strapi,
    sight,
    concepts.filter((key) => key !== null),
  )
}

/** The languages in which nothing allows it, or undefined where it is allowed. */
function missingIn(
  grants: readonly Grant[],
  around: ReadonlySet<string> | undefined,
  languages: readonly string[],
): readonly string[] | undefined {
  const here = grants.filter(({ branch }) => branch === undefined || around?.has(branch))
  const missing = languages.filter(
    (tag) => !here.some((grant) => grant.languages === undefined || grant.languages.includes(tag)),
  )
  if (here.length > 0 && missing.length === 0) return undefined
  return missing.length > 0 ? missing : languages
}

/** What the asker may do with one concept, in one language at least. */
export async function rightsOn(strapi: Core.Strapi, asker: Asker, concept: string): Promise<Right[]> {
  if (!can(asker, ACTIONS.edit)) return []
  const { grants, isApart } = await accessTo(strapi, asker, schemeOfKey(concept))
  if (grants === 'all') return [...EDITING]
  const above = (await ancestorsOf(strapi, [concept])).get(concept)
  const here = grants.filter(({ branch }) => branch === undefined || above?.has(branch))
  const rights: Right[] = isApart ? ['propose', ...EDITING] : [...EDITING]
  return rights.filter((one) => here.some(({ right }) => right === one))
}

/** Whether the asker decides what readers see of a scheme: a manager, or an editor whom a rule lets. */
export async function mayPublish(strapi: Core.Strapi, asker: Asker, scheme: string): Promise<boolean> {
  if (can(asker, ACTIONS.manage)) return true
  if (!can(asker, ACTIONS.edit)) return false
  const { grants } = await accessTo(strapi, asker, scheme)
  // A scheme is published whole: of a branch alone the right says nothing.
  return grants !== 'all' && grants.some(({ right, branch }) => right === 'publish' && branch === undefined)
}

/** @throws RightMissing */
export async function refuseUnlessMayPublish(
  strapi: Core.Strapi,
  asker: Asker,
  scheme: string,
): Promise<void> {
  if (!(await mayPublish(strapi, asker, scheme))) throw new RightMissing('right-publish', { key: scheme })
}

/** Rights that are for words: the others say nothing of languages. */
const WORDED: readonly Right[] = ['labels', 'propose']

/** Whoever manages vocabularies sets the rules, and is not bound by them. */
async function accessTo(
  strapi: Core.Strapi,
  asker: Asker,
  key: string,
): Promise<{ grants: Grant[] | 'all'; isApart: boolean }> {
  const scheme: SchemeRow | null = await findScheme(strapi, key)
  const rules = scheme?.settings?.access ?? []
  const isApart = Boolean(scheme?.published)
  if (can(asker, ACTIONS.manage) || rules.length === 0) return { grants: 'all', isApart }
  const grants = rulesFor(asker, rules).flatMap(({ rights, branch, languages }) =>
    rights.map(
      (right): Grant => ({
        right,
        ...(branch === undefined ? {} : { branch }),
        ...(languages !== undefined && WORDED.includes(right) ? { languages } : {}),
      }),
    ),
  )
  return { grants, isApart }
}

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
