// A document and its renditions to what each of them says of each fact: the rows of the parity table.
import {
  amountOf,
  findContradictions,
  findMentions,
  isSameAmount,
  passageOfText,
  passagesOf,
} from '@kanaal/content'
import type { Document, Fact, Rendition, Site } from '@kanaal/types'
import { squash, textsOf } from './rendition-text.ts'

export interface Reading {
  fact: Fact
  target: string
  audience: string | null
  /** `absent`: nothing is said of it, which may be right for a short text. */
  state: 'same' | 'differs' | 'absent'
  /** As the rendition says it. */
  actual?: string
  /** The document's own text says that too: it is a matter of the document, not of this target. */
  isOwn?: boolean
}

/** Reads what was rendered, not what was meant: a channel of somebody else is compared like ours. */
export function readingsOf(
  document: Document,
  renditions: readonly Rendition[],
  site?: Pick<Site, 'organization'>,
): Reading[] {
  const { facts, locale, metadata } = document
  if (facts.length === 0) return []
  const own = passagesOf(document)
  const shown = [...own.map(({ text }) => text), ...facts.map(({ text = '' }) => text)]
  // The foot of every page has the organisation's own number, whatever the page is about.
  const standing = Object.values(site?.organization ?? {}).flatMap((text) => text ?? [])
  const ofSite = standing.flatMap((text) => findMentions(text, locale))
  const typed = shown.flatMap((text) => findMentions(text, locale))
  return renditions
    .filter(({ files }) => files.length > 0)
    .flatMap((rendition) => {
      const texts = textsOf(rendition)
      const mentions = texts.flatMap((text) => findMentions(text, locale))
      const words = texts.map(squash)
      const wrong = findContradictions(own, facts, {
        locale,
        title: metadata.title ?? '',
        suspects: texts.map((text) => passageOfText(text, {})),
      }).filter(({ mention }) => !ofSite.some((one) => isSameAmount(one, mention)))
      return facts.map((fact): Reading => {
        const { target, audience } = rendition
        const odd = wrong.filter((one) => one.fact.id === fact.id)
        // What only this target says is the finding; what the document says everywhere comes after it.
        const novel = odd.find(({ mention }) => !typed.some((one) => isSameAmount(one, mention)))
        const found = novel ?? odd[0]
        if (found)
          return {
            fact,
            target,
            audience,
            state: 'differs',
            actual: found.mention.text.trim(),
            isOwn: !novel,
          }
        return { fact, target, audience, state: isSaid(fact, mentions, words) ? 'same' : 'absent' }
      })
    })
}

function isSaid(fact: Fact, mentions: ReturnType<typeof findMentions>, words: readonly string[]): boolean {
  const amount = amountOf(fact)
  if (amount && mentions.some((mention) => isSameAmount(mention, amount))) return true
  const forms = [fact.text, amount ? undefined : fact.value].filter((form) => form !== undefined).map(squash)
  return forms.some((form) => form !== '' && words.some((text) => text.includes(form)))
}
