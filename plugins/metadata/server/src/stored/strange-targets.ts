// What a request wants to store, and the targets of the site -> each name of a target that the site does not have.
import { didYouMean, targetNamesIn } from '@kanaal/content'
import type { ChannelCopy, Fact, Metadata } from '@kanaal/types'
import type { RuledTarget } from '../evaluate'
import type { StoredIssue } from './stored-attributes'

/** A draft, or what is written over it: of the form that `issuesIn` asks for, which comes first. */
export type Attributes = Readonly<Record<string, unknown>>

/** @param standing of the same document: a target that was taken off the site locks nobody out of what names it */
export function strangeTargets(
  data: Attributes,
  targets: readonly Pick<RuledTarget, 'id' | 'channel'>[],
  standing: readonly Attributes[],
): StoredIssue[] {
  const known = [...new Set(targets.flatMap(({ id, channel }) => [id, channel]))]
  const strange = namesIn(data).filter(({ name }) => !known.includes(name))
  if (strange.length === 0) return []
  const there = new Set(standing.flatMap(namesIn).map(keyOf))
  return strange
    .filter((one) => !there.has(keyOf(one)))
    .map(({ path, name }) => {
      const near = didYouMean(name, known)
      return {
        path,
        what: {
          en: `There is no target "${name}".${near ? ` Did you mean "${near}"?` : ''} Use one of: ${known.join(', ')}.`,
          nl: `Er is geen bestemming "${name}".${near ? ` Bedoelde u "${near}"?` : ''} Kies uit: ${known.join(', ')}.`,
        },
      }
    })
}

type StoredName = ReturnType<typeof targetNamesIn>[number]

const namesIn = ({ contentMetadata, channelCopy }: Attributes): StoredName[] => {
  const metadata = (contentMetadata ?? {}) as Metadata & { facts?: Fact[] }
  const copy = (channelCopy ?? {}) as Record<string, ChannelCopy>
  return [
    ...targetNamesIn(metadata).map(({ path, name }) => ({ path: ['contentMetadata', ...path], name })),
    ...targetNamesIn({ copy }).map(({ path, name }) => ({ path: ['channelCopy', ...path.slice(1)], name })),
  ]
}

/** Where in a list it stands is no matter. */
const keyOf = ({ path, name }: StoredName): string =>
  [...path.filter((part) => typeof part === 'string'), name].join(' ')
