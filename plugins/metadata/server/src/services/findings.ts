// A document -> what policies and the rules of metadata say of it, where no plugin of channels is there to ask them.
import { translateMessage } from '@kanaal/content'
import { inheritMetadata, metadataRules, overlayPolicies, type Policy, policyRules } from '@kanaal/metadata'
import type { Document, Message, Rule } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { type Ruleset, targetsOf } from '../evaluate'
import { getService } from '../get-service'
import type { ReadEntry } from './readings'

/** A rule of the document, and the channels whose documents it is about. */
interface Judge {
  rule: Rule<'document'>
  channels?: readonly string[] | undefined
}

export interface JudgedAs {
  ruleset: Ruleset
  now: Date
  language: string
}

/** The panel says these in its own way: beside the value, or by its date. */
const SAID_ELSEWHERE = new Set([
  'description-missing',
  'override-drifted',
  'validity-ahead',
  'validity-passed',
])
/** Of these a profile says more: a sentence of a rule, by its key. */
const SAID_BY_PROFILES = new Set(['jsonld-recommended-missing image', 'jsonld-recommended-missing date'])

export const findings = ({ strapi }: { strapi: Core.Strapi }) => {
  let known: { revision: string; judges: readonly Judge[] } | undefined

  async function judgesNow(): Promise<readonly Judge[]> {
    const policies = getService(strapi, 'policies')
    const revision = await policies.revision()
    if (known?.revision === revision) return known.judges
    known = { revision, judges: judgesOf(overlayPolicies(undefined, await policies.inForce())) }
    return known.judges
  }

  const service = {
    /**
     * Nothing where the omnichannel plugin is: its gate and its panel judge by the same rules, and by what channels say.
     *
     * @param document with what it inherits
     */
    async of(document: Document, { ruleset, now, language }: JudgedAs): Promise<Message[]> {
      if (strapi.plugin('omnichannel')) return []
      const { site, targets } = ruleset
      const meant = new Set(targetsOf(document, targets).flatMap(({ id, channel }) => [id, channel]))
      const isMeant = ({ channels }: Judge) => !channels || channels.some((channel) => meant.has(channel))
      return (await judgesNow()).filter(isMeant).flatMap(({ rule }) =>
        rule
          .run({ document, site, now: now.toISOString() })
          .filter(({ ruleId, key }) => !SAID_BY_PROFILES.has(`${ruleId} ${key}`))
          .map((message) => ({
            ...message,
            reason: translateMessage(message, rule, language),
            note: message.note ?? rule.fix[language] ?? rule.fix.en,
          })),
      )
    },

    /** What is about to be published. */
    async ofEntry(loaded: ReadEntry, now: Date, language: string): Promise<Message[]> {
      if (strapi.plugin('omnichannel')) return []
      const entry = { ...loaded.entry, publishedAt: loaded.entry.updatedAt }
      const read = await getService(strapi, 'readings').readWhatCan({ ...loaded, entry })
      if (!read) return []
      const ruleset = await getService(strapi, 'rules').load()
      return service.of(inheritMetadata(read, ruleset.defaults, ruleset), { ruleset, now, language })
    },
  }
  return service
}

/** Nothing is rendered here: a policy of channels looks at the text that they would show. */
function judgesOf(policies: readonly unknown[]): Judge[] {
  const ofPolicies = (policies as Policy[]).flatMap((policy): Judge[] => {
    const { channels, ...scope } = policy.scope ?? {}
    const { rules } = policyRules([channels === undefined ? policy : { ...policy, scope }])
    return rules.map((rule) => ({ rule: rule as Rule<'document'>, channels }))
  })
  return [
    ...metadataRules.filter(({ id }) => !SAID_ELSEWHERE.has(id)).map((rule) => ({ rule })),
    ...ofPolicies,
  ]
}
