// Policies as people wrote them -> those that hold: by id over the configuration's, or over the starter pack.
import {
  overlayPolicies,
  type Policy,
  policy,
  starterPolicies,
  vocabulariesOf,
  withPreferredLabels,
} from '@kanaal/metadata'
import { kitOf, sqlOf } from '@kanaal/strapi-kit/strapi-server'
import { explainIssue } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { PolicyDefinition, PolicyInfo } from '../../../shared/policies'
import { POLICY } from '../content-types'

interface PolicyRow {
  key: string
  version: number
  definition: PolicyDefinition
  by: string | null
  updatedAt: string
}

interface EngineService {
  configured(): Promise<{ config: { policies?: readonly object[] } }>
}

/** Milliseconds in which another process's change may go unseen; one's own is seen at once. */
const REVISION_MS = 1_000
/** The same for what vocabularies prefer: they are worked on all day, and every change makes all rules anew. */
const VOCABULARY_MS = 60_000

export const policies = ({ strapi }: { strapi: Core.Strapi }) => {
  const query = () => strapi.db.query(POLICY)
  /** Settled only: whoever waited for a question that another transaction asked would wait for its connection. */
  let known: { revision: string; until: number } | undefined
  /** Changes with everything written here; what was read before is not kept after. */
  let writes = 0
  /** As of the last time they were read: a policy that names one for the first time is a write. */
  let namesVocabulary = false
  /** A preview asks for many rules at once. */
  let approvers: { revision: string; byId: ReadonlyMap<string, string> } | undefined
  const forget = (): void => {
    known = undefined
    approvers = undefined
    words = undefined
    writes += 1
  }

  const stored = (): Promise<PolicyRow[]> => query().findMany({ orderBy: { key: 'asc' } })

  let words: { versions: string; until: number } | undefined
  /** Asked only where a policy names a vocabulary. */
  async function wordVersions(): Promise<string> {
    const { terms } = kitOf(strapi).sources
    if (!terms) return ''
    if (!words || Date.now() >= words.until)
      words = { versions: await terms.versions(), until: Date.now() + VOCABULARY_MS }
    return words.versions
  }

  async function readRevision(): Promise<string> {
    const sql = await sqlOf(strapi)
    const [row] = await sql('kanaal_policies')
      .count({ rows: '*' })
      .sum({ versions: 'version' })
      .max({ latest: 'updated_at' })
    const own = `${row?.rows ?? 0} ${row?.versions ?? 0} ${String(row?.latest ?? '')}`
    return namesVocabulary ? `${own} ${await wordVersions()}` : own
  }

  /** Undefined: nobody configured any, and the starter pack holds. */
  async function configured(): Promise<readonly object[] | undefined> {
    const engine = strapi.plugin('omnichannel')?.service('engine') as EngineService | undefined
    return (await engine?.configured())?.config.policies
  }

  const service = {
    async revision(): Promise<string> {
      if (known && Date.now() < known.until) return known.revision
      const before = writes
      const revision = await readRevision()
      if (writes === before) known = { revision, until: Date.now() + REVISION_MS }
      return revision
    },

    /** As they were written, for whoever makes rules of them. */
    async definitions(): Promise<PolicyDefinition[]> {
      return (await stored()).map(({ definition }) => definition)
    },

    /** What vocabularies prefer stands in the policies that name them. */
    async fill<One>(all: readonly One[]): Promise<One[]> {
      const { terms } = kitOf(strapi).sources
      const named = vocabulariesOf(all)
      return named.length === 0 || !terms ? [...all] : withPreferredLabels(all, await terms.labelsOf(named))
    },

    /** Those that people wrote, and those of the configuration that a vocabulary fills: for whoever makes rules of them. */
    async inForce(): Promise<object[]> {
      const own = await service.readable()
      const base: readonly object[] = (await configured()) ?? starterPolicies
      const ids = new Set(own.map(({ id }) => id))
      const filled = base.filter((one) => !ids.has((one as Policy).id) && vocabulariesOf([one]).length > 0)
      namesVocabulary = vocabulariesOf([...own, ...filled]).length > 0
      return service.fill<object>([...own, ...filled])
    },

    async list(): Promise<PolicyInfo[]> {
      const rows = new Map((await stored()).map((row) => [row.key, row]))
      const base = await configured()
      const baseOrigin = base === undefined ? 'starter' : 'config'
      const baseIds = new Set((base ?? starterPolicies).map((one) => (one as { id?: unknown }).id))
      return overlayPolicies(
        base,
        [...rows.values()].map(({ definition }) => definition),
      ).map((one) => {
        const definition = one as PolicyDefinition
        const row = rows.get(definition.id)
        if (!row) return { definition, origin: baseOrigin, version: 0, by: null, at: null }
        const replaces = baseIds.has(definition.id) ? ({ replaces: baseOrigin } as const) : {}
        const { version, by, updatedAt } = row
        return { definition, origin: 'site', ...replaces, version, by, at: updatedAt }
      })
    },

    /** The role that alone makes exceptions to a rule: the owner of a policy of high risk. */
    async approverOf(rule: string): Promise<string | undefined> {
      const id = /^(?:metadata|policy)\/(.+)$/.exec(rule)?.[1]
      if (id === undefined) return undefined
      const revision = await service.revision()
      if (approvers?.revision !== revision)
        approvers = { revision, byId: ownersOfHighRisk(await service.list()) }
      return approvers.byId.get(id)
    },

    /** @param version that the writer saw; 0 where nothing was stored. @throws ApplicationError where somebody was first */
    async save(definition: Policy, version: number, by: string | null): Promise<PolicyInfo> {
      const key = definition.id
      await strapi.db.transaction(async () => {
        const row: PolicyRow | null = await query().findOne({ where: { key } })
        if ((row?.version ?? 0) !== version) {
          throw new errors.ApplicationError(
            row && version === 0
              ? `There is a policy "${key}" already. Choose another key, or change that one.`
              : `Somebody changed "${key}" since you opened it. Look at the change, then make yours again.`,
            { key },
          )
        }
        const data = { key, definition, version: version + 1, by }
        if (row) await query().update({ where: { key }, data })
        else await query().create({ data })
      })
      forget()
      const saved = (await service.list()).find((one) => one.definition.id === key)
      if (!saved) throw new errors.NotFoundError()
      return saved
    },

    /** What it stood in the place of holds again. */
    async remove(key: string): Promise<void> {
      const row = await query().delete({ where: { key } })
      if (!row) throw new errors.NotFoundError(`There is no policy "${key}" here.`)
      forget()
    },

    /** Stores the pack, so that it can be changed and no later version of Kanaal changes it. Gives the new ones. */
    async installStarter(by: string | null): Promise<string[]> {
      const there = new Set((await stored()).map(({ key }) => key))
      const missing = starterPolicies.filter(({ id }) => !there.has(id))
      for (const definition of missing) {
        await query().create({ data: { key: definition.id, definition, version: 1, by } })
      }
      forget()
      return missing.map(({ id }) => id)
    },

    async missingStarters(): Promise<number> {
      const there = new Set((await stored()).map(({ key }) => key))
      return starterPolicies.filter(({ id }) => !there.has(id)).length
    },

    /** What an older Kanaal stored and this one no longer reads is left out of the rules, and logged. */
    async readable(): Promise<PolicyDefinition[]> {
      return (await service.definitions()).filter((definition) => {
        const { error } = policy.safeParse(definition, { error: explainIssue })
        const [issue] = error?.issues ?? []
        if (issue)
          strapi.log.error(
            `The policy "${definition.id}" is left out, its "${issue.path.join('.')}" cannot be read: ${issue.message}`,
          )
        return !error
      })
    },
  }
  return service
}

const ownersOfHighRisk = (policies: readonly PolicyInfo[]): ReadonlyMap<string, string> =>
  new Map(
    policies.flatMap(({ definition: { id, risk, owner } }) =>
      risk === 'high' ? [[id, owner] as const] : [],
    ),
  )
