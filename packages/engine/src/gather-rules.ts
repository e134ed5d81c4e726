// Channels and a configuration's rules to the list of all rules.
import { contentRules } from '@kanaal/content'
import { metadataRules } from '@kanaal/metadata'
import type { AnyRule, Channel } from '@kanaal/types'
import { engineRules } from './rules/index.ts'

/** `source/id`, as `silence` and `kanaal explain` name a rule. */
export const idOf = ({ source, id }: { source: string; id: string }): string => `${source}/${id}`

/** For cache keys: a rule made of data says other things when its data change. */
export const versionOf = ({ revision, ...rule }: AnyRule): string =>
  revision === undefined ? idOf(rule) : `${idOf(rule)}@${revision}`

/** Each rule once: those given, those of the channels, and the engine's own. */
export function gatherRules(
  channels: readonly Channel[],
  rules: readonly AnyRule[] = [...contentRules, ...metadataRules],
): AnyRule[] {
  const found = new Map<string, AnyRule>()
  for (const rule of [...rules, ...channels.flatMap((channel) => channel.rules), ...engineRules])
    found.set(idOf(rule), rule)
  return [...found.values()]
}
