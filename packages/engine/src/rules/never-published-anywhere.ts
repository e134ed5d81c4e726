// A document and the configured targets to a message for each part of it that no target ever shows.
import {
  defineRule,
  didYouMean,
  factName,
  placeOf,
  placeOfFact,
  placeOfMetadata,
  targetNamesIn,
  toText,
} from '@kanaal/content'
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
    fact: {
      en: '{excerpt} must be said on {keys}, and no target has that name: nobody looks whether it is. Use one of: {known}.{guess}',
      nl: '{excerpt} moet genoemd worden op {keys}, en geen bestemming heet zo: niemand kijkt of dat zo is. Kies uit: {known}.{guess}',
    },
    passage: {
      en: 'This passage ("{excerpt}") is meant for {keys}, and no target has that name: nobody sees it. Use one of: {known}.{guess}',
      nl: 'Deze passage ("{excerpt}") is bedoeld voor {keys}, en geen bestemming heet zo: niemand ziet haar. Kies uit: {known}.{guess}',
    },
    part: {
      en: 'This is meant for {keys} as well, and no target has that name: it does not get there. Use one of: {known}.{guess}',
      nl: 'Dit is ook bedoeld voor {keys}, en geen bestemming heet zo: het komt daar niet. Kies uit: {known}.{guess}',
    },
    hidden: {
      en: 'No target shows this passage ("{excerpt}"): "{condition}" leaves none of {known}. Correct the condition, or delete the passage.',
      nl: 'Geen bestemming toont deze passage ("{excerpt}"): "{condition}" laat van {known} niets over. Verbeter de voorwaarde, of verwijder de passage.',
    },
    language: {
      en: 'This passage ("{excerpt}") is meant for {keys}, and the site has no such language: nobody sees it. Use one of: {known}.',
      nl: 'Deze passage ("{excerpt}") is bedoeld voor {keys}, en de site heeft zo’n taal niet: niemand ziet haar. Kies uit: {known}.',
    },
    everywhere: {
      en: 'This passage ("{excerpt}") is hidden from {keys}, and no target has that name: nobody is kept from it there. Use one of: {known}.{guess}',
      nl: 'Deze passage ("{excerpt}") is verborgen voor {keys}, en geen bestemming heet zo: daar houdt niets haar tegen. Kies uit: {known}.{guess}',
    },
    languagePart: {
      en: 'This passage ("{excerpt}") names {keys}, and the site has no such language: that part of the condition does nothing. Use one of: {known}.',
      nl: 'Deze passage ("{excerpt}") noemt {keys}, en de site heeft zo’n taal niet: dat deel van de voorwaarde doet niets. Kies uit: {known}.',
    },
    copy: {
      en: 'There is copy for {keys}, and no target has that name: it is used nowhere. Use one of: {known}.{guess}',
      nl: 'Er is kopij voor {keys}, en geen bestemming heet zo: ze wordt nergens gebruikt. Kies uit: {known}.{guess}',
    },
    validity: {
      en: 'These dates are meant for {keys}, and no target has that name: they hold nowhere, and what ends is shown after its end. Use one of: {known}.{guess}',
      nl: 'Deze data zijn bedoeld voor {keys}, en geen bestemming heet zo: ze gelden nergens, en wat eindigt staat er na zijn einde nog. Kies uit: {known}.{guess}',
    },
    waivers: {
      en: 'This exception is made for {keys}, and no target has that name: it excuses nothing. Use one of: {known}.{guess}',
      nl: 'Deze uitzondering is gemaakt voor {keys}, en geen bestemming heet zo: ze geldt nergens. Kies uit: {known}.{guess}',
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
      { markdown: '---\nchannels: [web, email]\nvalidity: { email: { until: 2027-09-05 } }\n---\n# News' },
      {
        markdown: 'News.\n\n:::only{locale="nl"}\nNieuws.\n:::\n\n:::except{locale="en"}\nNieuws.\n:::',
        site: { locales: ['nl', 'en'] },
      },
    ],
    notOk: [
      { markdown: ':::only{channel="e-mail"}\nOnly in the mail.\n:::\n\nFor all.', messages: ['passage'] },
      { markdown: '---\nchannels: [website]\n---\n# News', messages: ['document'] },
      { markdown: '---\nchannels: [web, e-mail]\n---\n# News', messages: ['part'] },
      { markdown: ':::only{channel="web,e-mail"}\nNot in posts.\n:::\n\nFor all.', messages: ['part'] },
      { markdown: '---\ncopy:\n  twitter: Come and see.\n---\n# News', messages: ['copy'] },
      { markdown: '---\nvalidity: { website: { until: 2027-09-05 } }\n---\n# News', messages: ['validity'] },
      {
        markdown:
          '---\nwaivers: [{ rule: a/b, reason: Later, until: 2027-09-05, target: e-mail }]\n---\n# News',
        messages: ['waivers'],
      },
      {
        markdown: '---\nfacts:\n  price: { value: 49.95, unit: EUR, requiredOn: [e-mail] }\n---\n# News',
        messages: ['fact'],
      },
      {
        markdown: '---\nchannels: web\n---\nNews.\n\n:::except{channel="web"}\nElsewhere.\n:::',
        messages: ['hidden'],
      },
      {
        markdown: '---\nchannels: web\n---\nNews.\n\n:::variant{channel="x"}\nShort.\n:::',
        messages: ['hidden'],
      },
      {
        markdown: 'News.\n\n:::except{locale="en,nl"}\nElsewhere.\n:::',
        site: { locales: ['nl', 'en'] },
        messages: ['hidden'],
      },
      {
        markdown: 'News.\n\n:::only{locale="dee"}\nNeues.\n:::',
        site: { locales: ['nl', 'en'] },
        messages: ['language'],
      },
      {
        markdown: 'News.\n\n:::only{locale="nl,dee"}\nNieuws.\n:::',
        site: { locales: ['nl', 'en'] },
        messages: ['languagePart'],
      },
      { markdown: 'News.\n\n:::except{channel="emial"}\nNot in mails.\n:::', messages: ['everywhere'] },
    ],
  },
  *check({ document, site, targets = [] }) {
    if (targets.length === 0) return
    const { channels = [] } = document.metadata
    const strangers = (keys: readonly string[]) => keys.filter((key) => !isConfigured(key, targets))
    const misspelt = strangers(channels)
    if (misspelt.length > 0) {
      const message = misspelt.length === channels.length ? 'document' : 'part'
      const place = placeOfMetadata(['channels', channels.indexOf(misspelt[0] ?? '')], document)
      yield finding(message, misspelt, targets, place)
    }
    for (const { path, name } of targetNamesIn(document.metadata)) {
      const message = String(path[0])
      if (message === 'channels' || isConfigured(name, targets)) continue
      const found = finding(message, [name], targets, placeOfMetadata(path, document))
      // It would be shown after its end.
      yield message === 'validity' ? { ...found, severity: 'error' } : found
    }
    for (const fact of document.facts) {
      const unknown = strangers((fact.requiredOn ?? []).filter((key) => key !== 'all'))
      const place = placeOfFact(fact, ['requiredOn', 'required-on'], document)
      if (unknown.length > 0 && place) yield finding('fact', unknown, targets, place, factName(fact))
    }
    const meant = channels.length === 0 ? targets : targets.filter((one) => isNamed(one, channels))
    // Of another language than its document's it may yet be read, by an include.
    const languages = [...new Set([...site.locales, document.locale])]
    for (const node of conditionsIn(document.tree)) {
      const { channel = [] } = node
      const isExcept = node.type === 'conditional' && node.test === 'except'
      const unknown = strangers(channel)
      const excerpt = toText(node).slice(0, 60)
      const place = placeOf(node, document)
      if (isExcept) {
        // A channel that this site does not have may be left out on purpose: only what looks like another one is told.
        const misspelt = unknown.filter((key) => didYouMean(key, namesOf(targets)) !== undefined)
        if (misspelt.length > 0) yield finding('everywhere', misspelt, targets, place, excerpt)
      } else if (unknown.length > 0) {
        const message = unknown.length === channel.length ? 'passage' : 'part'
        yield finding(message, unknown, targets, place, excerpt)
      }
      const ranges = rangesOf(node)
      const strange = ranges.filter((range) => !languages.some((one) => isWithin(one, range)))
      const isNowhere = !isExcept && strange.length > 0 && strange.length === ranges.length
      if (
        unknown.length === 0 &&
        meant.length > 0 &&
        channel.length + ranges.length > 0 &&
        !isNowhere &&
        !meant.some((target) => mayShow(node, target, languages))
      ) {
        const known = [...(channel.length > 0 ? namesOf(meant) : []), ...(ranges.length > 0 ? languages : [])]
        const values = { excerpt, condition: nameOf(node), known: known.join(', ') }
        yield { message: 'hidden', values, place, actual: [...channel, ...ranges].join(', ') }
      }
      if (strange.length === 0) continue
      const values = { excerpt, keys: quoted(strange), known: site.locales.join(', ') }
      yield { message: isNowhere ? 'language' : 'languagePart', values, place, actual: strange.join(', ') }
    }
  },
})

const conditionsIn = (tree: Document['tree']): (Conditional | Variant)[] => [
  ...nodesOfType<Conditional>(tree, 'conditional').filter(({ test }) => test !== 'when'),
  ...nodesOfType<Variant>(tree, 'variant'),
]

const isNamed = ({ id, channel }: RuleTarget, keys: readonly string[]): boolean =>
  keys.includes(id) || keys.includes(channel)

const rangesOf = (node: Conditional | Variant): string[] =>
  node.type === 'conditional' ? (node.locale ?? []) : []

/** In one of the languages at least; to some audience whatever it names is shown. */
function mayShow(node: Conditional | Variant, target: RuleTarget, languages: readonly string[]): boolean {
  const isIn = node.channel === undefined || isNamed(target, node.channel)
  if (node.type === 'variant') return isIn
  const ranges = rangesOf(node)
  const isFor = (language: string) =>
    isIn && (ranges.length === 0 || ranges.some((range) => isWithin(language, range)))
  return node.test === 'only' ? languages.some(isFor) : node.audience !== undefined || !languages.every(isFor)
}

const nameOf = (node: Conditional | Variant): string =>
  [
    node.type === 'variant' ? 'variant' : node.test,
    ...(node.channel ? [`channel=${node.channel.join(',')}`] : []),
    ...(rangesOf(node).length > 0 ? [`locale=${rangesOf(node).join(',')}`] : []),
  ].join(' ')

/** `nl-BE` is within `nl`. */
const isWithin = (locale: string, range: string): boolean =>
  `${locale.toLowerCase()}-`.startsWith(`${range.toLowerCase()}-`)

const namesOf = (targets: readonly RuleTarget[]): string[] => [
  ...new Set(targets.flatMap(({ id, channel }) => [id, channel])),
]

const quoted = (keys: readonly string[]): string => keys.map((key) => `"${key}"`).join(', ')

const isConfigured = (key: string, targets: readonly RuleTarget[]): boolean =>
  targets.some((target) => isNamed(target, [key]))

function finding(
  message: string,
  keys: readonly string[],
  targets: readonly RuleTarget[],
  place: Place,
  excerpt = '',
): Finding {
  const known = namesOf(targets)
  const guess = didYouMean(keys[0] ?? '', known)
  const values = {
    keys: quoted(keys),
    known: known.join(', '),
    excerpt,
    guess: guess === undefined ? '' : ` → "${guess}"?`,
  }
  return { message, values, place, actual: keys.join(', '), ...(guess !== undefined && { expected: guess }) }
}
