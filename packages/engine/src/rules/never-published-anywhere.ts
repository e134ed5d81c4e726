// A document and the configured targets to a message for each part of it that no target ever shows.
import { defineRule, didYouMean, placeOf, placeOfMetadata, toText } from '@kanaal/content'
import type { Conditional, Document, Finding, Place, RuleTarget, Variant } from '@kanaal/types'
import { nodesOfType } from '../parity/nodes-of-type.ts'

export const neverPublishedAnywhere = defineRule({
  id: 'never-published-anywhere',
  source: 'engine',
  scope: 'publication',
  severity: 'warning',
  title: { en: 'Published nowhere', nl: 'Nergens gepubliceerd' },
  why: {
    en: 'Somebody wrote it, and nobody will ever read it: the channel it is meant for is not configured.',
    nl: 'Iemand schreef het en niemand zal het lezen: het kanaal waarvoor het bedoeld is, is niet ingesteld.',
  },
  fix: {
    en: 'Correct the name of the channel, or add that target to the configuration (`kanaal targets` lists them).',
    nl: 'Verbeter de naam van het kanaal, of voeg die bestemming toe aan de configuratie (`kanaal targets` toont ze).',
  },
  messages: {
    document: {
      en: 'The document is meant for {keys}, and no target has that name: it is published nowhere. Use one of: {known}.{guess}',
      nl: 'Het document is bedoeld voor {keys}, en geen bestemming heet zo: het wordt nergens gepubliceerd. Kies uit: {known}.{guess}',
    },
    passage: {
      en: 'This passage ("{excerpt}") is meant for {keys}, and no target has that name: nobody sees it. Use one of: {known}.{guess}',
      nl: 'Deze passage ("{excerpt}") is bedoeld voor {keys}, en geen bestemming heet zo: niemand ziet haar. Kies uit: {known}.{guess}',
    },
    part: {
      en: 'This is meant for {keys} as well, and no target has that name: it does not get there. Use one of: {known}.{guess}',
      nl: 'Dit is ook bedoeld voor {keys}, en geen bestemming heet zo: het komt daar niet. Kies uit: {known}.{guess}',
    },
    copy: {
      en: 'There is copy for {keys}, and no target has that name: it is used nowhere. Use one of: {known}.{guess}',
      nl: 'Er is kopij voor {keys}, en geen bestemming heet zo: ze wordt nergens gebruikt. Kies uit: {known}.{guess}',
    },
  },
  references: [
    {
      title: 'DITA 1.3: conditional processing',
      url: 'https://docs.oasis-open.org/dita/dita/v1.3/os/part2-tech-content/archSpec/base/conditional-processing.html',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      { markdown: ':::only{channel="web"}\nOnly on the site.\n:::\n\nFor all.' },
      { markdown: '---\nchannels: [web, email]\n---\n# News' },
    ],
    notOk: [
      { markdown: ':::only{channel="e-mail"}\nOnly in the mail.\n:::\n\nFor all.', messages: ['passage'] },
      { markdown: '---\nchannels: [website]\n---\n# News', messages: ['document'] },
      { markdown: '---\nchannels: [web, e-mail]\n---\n# News', messages: ['part'] },
      { markdown: ':::only{channel="web,e-mail"}\nNot in posts.\n:::\n\nFor all.', messages: ['part'] },
      { markdown: '---\ncopy:\n  twitter: Come and see.\n---\n# News', messages: ['copy'] },
    ],
  },
  *check({ document, targets = [] }) {
    if (targets.length === 0) return
    const { channels = [], copy = {} } = document.metadata
    const strangers = (keys: readonly string[]) => keys.filter((key) => !isConfigured(key, targets))
    const misspelt = strangers(channels)
    if (misspelt.length > 0) {
      const message = misspelt.length === channels.length ? 'document' : 'part'
      yield finding(message, misspelt, targets, placeOfMetadata('channels', document))
    }
    for (const key of Object.keys(copy)) {
      const [target = ''] = key.split('@')
      if (target === '' || isConfigured(target, targets)) continue
      yield finding('copy', [target], targets, placeOfCopy(key, document))
    }
    const nodes = [
      ...nodesOfType<Conditional>(document.tree, 'conditional').filter(({ test }) => test === 'only'),
      ...nodesOfType<Variant>(document.tree, 'variant'),
    ]
    for (const node of nodes) {
      const { channel = [] } = node
      const unknown = strangers(channel)
      if (unknown.length === 0) continue
      const excerpt = toText(node).slice(0, 60)
      const message = unknown.length === channel.length ? 'passage' : 'part'
      yield finding(message, unknown, targets, placeOf(node, document), excerpt)
    }
  },
})

const isConfigured = (key: string, targets: readonly RuleTarget[]): boolean =>
  targets.some(({ id, channel }) => id === key || channel === key)

function finding(
  message: string,
  keys: readonly string[],
  targets: readonly RuleTarget[],
  place: Place,
  excerpt = '',
): Finding {
  const known = [...new Set(targets.flatMap(({ id, channel }) => [id, channel]))]
  const guess = didYouMean(keys[0] ?? '', known)
  const values = {
    keys: keys.map((key) => `"${key}"`).join(', '),
    known: known.join(', '),
    excerpt,
    guess: guess === undefined ? '' : ` → "${guess}"?`,
  }
  return { message, values, place, actual: keys.join(', '), ...(guess !== undefined && { expected: guess }) }
}

const placeOfCopy = (key: string, document: Document): Place =>
  document.source.kind === 'markdown'
    ? placeOfMetadata('copy', document)
    : { documentId: document.id, locale: document.locale, field: ['channelCopy', key] }
