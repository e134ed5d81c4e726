// A check's definition to a check: its findings become messages with id, severity, sentence, place and page.
import { sentence } from '@kanaal/content'
import type { Localized, Message, Severity } from '@kanaal/types'
import type { Graph } from '../graph.ts'
import { endOf, labelIn } from '../label-in.ts'
import type { Vocabulary } from '../model/vocabulary.ts'

export type Level = Severity | 'off'

/** What is known about a vocabulary beside itself; checks that need what is not given stay silent. */
export interface CheckSettings {
  /** By the id of a check. */
  severities?: Readonly<Record<string, Level>>
  /** The same for the concepts of one scheme, by its URI; the most severe of all schemes that a finding is about counts. */
  schemes?: Readonly<Record<string, Readonly<Record<string, Level>>>>
  /** In which messages name concepts; English without. The sentences themselves are known by key and values. */
  language?: string
  /** Languages that every concept must have; without, those that any concept has. */
  languages?: readonly string[]
  /** Concepts directly below one concept, or on top of a scheme. */
  maxSiblings?: number
  /** Whether a URI of elsewhere answers, where somebody has looked; nothing is fetched here. */
  links?: Readonly<Record<string, boolean>>
  /** Concepts that other vocabularies or sites refer to. */
  inLinks?: readonly string[]
  /** By the URI of a concept. */
  usage?: Readonly<Record<string, Usage>>
  /** Documents there are, to tell the share that has a concept. */
  documents?: number
  /** Of all documents: above this a concept does not tell them apart. */
  maxShare?: number
  unusedMonths?: number
  /** The moment that `unusedMonths` is counted back from. */
  now?: string
  /** Concepts that are not published yet. */
  drafts?: readonly string[]
}
export interface Usage {
  documents: number
  published?: number
  /** ISO 8601. */
  lastUsed?: string
}

export interface CheckSubject {
  vocabulary: Vocabulary
  graph: Graph
  settings: CheckSettings
}
export interface CheckFinding {
  /** A key of the check's `messages`. */
  message: string
  /** The URI it is about; `''` for the vocabulary as a whole. */
  subject: string
  /** What it is about as much as the subject, such as the rest of a circle. */
  others?: readonly string[]
  property?: string
  values?: Record<string, string | number>
  severity?: Severity
}
/** Turtle without prefixes: `skos:`, `skosxl:`, `ex:`, `owl:`, `dcterms:`, `xsd:` and `iso-thes:` are declared. */
export interface CheckExample {
  turtle: string
  settings?: CheckSettings
}

export interface CheckDefinition {
  /** kebab-case; those of qSKOS keep their names. */
  id: string
  severity: Severity
  /** The integrity conditions of the SKOS Reference it looks after, such as `S14`. */
  conditions?: string[]
  title: Localized
  why: Localized
  fix: Localized
  /** Sentences with `{slots}`; `{label}` is the subject's label and the end of its URI. */
  messages: Record<string, Localized>
  references: { title: string; url: string; checkedAt: string }[]
  examples: { ok: CheckExample[]; notOk: (CheckExample & { messages: string[] })[] }
  check(subject: CheckSubject): Iterable<CheckFinding>
  /** Mends what it finds without losing or guessing anything; a new vocabulary. */
  repair?(subject: CheckSubject): Vocabulary
}
export interface Check extends CheckDefinition {
  source: 'taxonomy'
  url: string
  run(subject: CheckSubject): Message[]
}

export function defineCheck(definition: CheckDefinition): Check {
  const check: Check = {
    ...definition,
    source: 'taxonomy',
    url: `packages/taxonomy/docs/rules/${definition.id}.md`,
    run(subject) {
      const messages: Message[] = []
      for (const finding of definition.check(subject)) {
        const severity = severityOf(check, finding, subject)
        if (severity === 'off') continue
        if (messages.length === FINDINGS) return [...messages, moreThan(FINDINGS, check, severity)]
        messages.push(messageOf(check, finding, severity, subject.graph))
      }
      return messages
    },
  }
  return check
}

/** Messages of one check, our own choice: each takes 330 bytes of memory (measured), and a file may hold a million concepts. */
const FINDINGS = 20_000
/** What a check says last that found more. */
export const MORE_FINDINGS: Localized = {
  en: 'More than {max} of these; no more are listed. Mend those above, then check again.',
  nl: 'Meer dan {max} hiervan; er worden er niet meer genoemd. Herstel die hierboven en controleer opnieuw.',
}

function moreThan(max: number, { id, url }: Check, severity: Severity): Message {
  const values = { max }
  return {
    ...{ ruleId: id, source: 'taxonomy', severity, url },
    ...{ reason: sentence(MORE_FINDINGS, values, 'en'), key: 'more', values },
  }
}

const RANK: Readonly<Record<Level, number>> = { error: 3, warning: 2, info: 1, off: 0 }

function severityOf(
  check: Check,
  { subject, others = [], severity }: CheckFinding,
  { graph, settings }: CheckSubject,
): Level {
  const plain = settings.severities?.[check.id] ?? severity ?? check.severity
  const schemes = [subject, ...others].flatMap((uri) => (graph.scheme(uri) ? [uri] : graph.schemesOf(uri)))
  // What one scheme switches off, another that says nothing still wants to know.
  const levels = schemes.map((scheme) => {
    const own = Object.hasOwn(settings.schemes ?? {}, scheme) ? settings.schemes?.[scheme] : undefined
    return own && Object.hasOwn(own, check.id) ? (own[check.id] ?? plain) : plain
  })
  const [strictest] = levels.sort((a, b) => RANK[b] - RANK[a])
  return strictest ?? plain
}

function messageOf(check: Check, finding: CheckFinding, severity: Severity, graph: Graph): Message {
  const { message: key, subject, property } = finding
  const localized = check.messages[key]
  if (!localized) throw new Error(`Check ${check.id} has no sentence "${key}"`)
  const said = Object.entries(finding.values ?? {}).map(([name, value]) => [
    name,
    typeof value === 'string' ? shown(value, LONGEST) : value,
  ])
  const values = { ...Object.fromEntries(said), subject, label: nameOf(subject, graph) }
  return {
    ruleId: check.id,
    source: 'taxonomy',
    severity,
    reason: sentence(localized, values, 'en'),
    ...(subject !== '' && { place: { field: property === undefined ? [subject] : [subject, property] } }),
    url: check.url,
    key,
    values,
  }
}

/** Named in a sentence; of more than these the number is enough. */
const NAMED = 5

export function namesOf(uris: readonly string[], graph: Graph): string {
  const names = uris.slice(0, NAMED).map((uri) => nameOf(uri, graph))
  return uris.length > NAMED ? `${names.join(', ')} … (+${uris.length - NAMED})` : names.join(', ')
}

/** Characters of a label in a sentence; the end of the URI tells it from its namesakes. */
const SHOWN = 80
/** Of any other text: a list of names or a path is longer. */
const LONGEST = 500

/** A label comes from a file of anybody: what turns the direction of a line, or is no character, is not printed. */
function shown(label: string, most = SHOWN): string {
  const plain = label.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
  return plain.length <= most ? plain : `${Array.from(plain).slice(0, most).join('')}…`
}

const WHOLE: Localized = { en: 'The vocabulary', nl: 'De woordenlijst' }

/** `"Rugzak" (c17)`: what people call it, and what tells it from its namesakes. */
export function nameOf(uri: string, graph: Graph): string {
  const resource = graph.concept(uri) ?? graph.scheme(uri) ?? graph.collection(uri)
  if (!resource) return uri === '' ? sentence(WHOLE, {}, graph.language) : `<${uri}>`
  const label = shown(labelIn(resource, graph.language))
  return label === endOf(uri) ? `"${label}"` : `"${label}" (${endOf(uri)})`
}
