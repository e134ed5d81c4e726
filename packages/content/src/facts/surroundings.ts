// An amount in a passage to what its surroundings say: its part, per what, for whom, and of what.
import { type Bound, boundOf } from './bounds.ts'
import type { Role } from './cue.ts'
import type { Mention } from './mention.ts'
import { partedVerbs } from './parted-verbs.ts'
import { clauseAround, type Passage, sentenceAt } from './passage.ts'
import { perOf } from './per.ts'
import { relationsOf } from './relations.ts'
import { adjunctWords, namesIn, thingsSaid, topicOf } from './rival-words.ts'
import { roleOf } from './role-of.ts'
import { hasPerson, type Limits, limitsOf, qualifiersOf, subjectWords } from './subject-words.ts'

export interface Surroundings {
  role: Role
  /** `person`, `month` … where the amount is one per that. */
  per: string | undefined
  limits: Limits
  /** Places and people that narrow it down. */
  qualifiers: string[]
  /** Words that say what it is about, level by level: the nearest level that has any decides. */
  levels: string[][]
  /** Words to the end of the sentence, for what stands nearby. */
  sentence: { start: number; end: number }
  before: string
  /** The question that the sentence answers: `Wanneer? Op 5 september.` */
  asked: string
  /** What is said to happen or to hold, at the nearest level that says it. */
  relations: Set<string>
  /** What it is said of, where that is a happening itself: `De inschrijving` starts. */
  topics: Set<string>
  bound: Bound | undefined
  /** Words for what the amount is said of, and no more than those. */
  things: string[]
  /** Words that name no other thing: where and how behind the amount, such as `€ 329 in huis`, and verbs in two parts. */
  adjuncts: string[]
  /** Names of several words, such as `Barista Mini`. */
  names: string[][]
  /** Those of the sentence. */
  dates: Mention[]
  /** Those of them before which something holds: `Order before 1 April and …`. */
  until: Mention[]
  /** The sentence without the amount. */
  rest: string
}

type Span = Pick<Mention, 'start' | 'end' | 'kind' | 'edge'> & Partial<Pick<Mention, 'unit'>>

/** UTF-16 units to either side, and of a heading or cell: what stands further off says nothing of an amount. */
const REACH = 300

/** `mentions` are all those of the passage, in order. */
export function surroundingsOf(
  span: Span,
  { text, around }: Pick<Passage, 'text' | 'around'>,
  mentions: readonly Mention[],
): Surroundings {
  const offset = Math.max(0, span.start - REACH)
  const moved = <Moved extends Span>(one: Moved, by: number): Moved => ({
    ...one,
    start: one.start + by,
    end: one.end + by,
  })
  const near = mentionsBetween(mentions, offset, span.end + REACH).map((one) => moved(one, -offset))
  const labels = around.map((label) => label.slice(0, REACH))
  const passage = { text: text.slice(offset, span.end + REACH), around: labels }
  const found = readAround(moved(span, -offset), passage, near)
  const { start, end } = found.sentence
  return { ...found, sentence: { start: start + offset, end: end + offset } }
}

/** By halves: a passage may be one long list of amounts. */
function mentionsBetween(mentions: readonly Mention[], from: number, to: number): Mention[] {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  const found: Mention[] = []
  for (let index = low; index < mentions.length; index += 1) {
    const mention = mentions[index]
    if (!mention || mention.end > to) break
    found.push(mention)
  }
  return found
}

function readAround(
  span: Span,
  { text, around }: Pick<Passage, 'text' | 'around'>,
  mentions: readonly Mention[],
): Surroundings {
  const dateless = withoutDates(text, mentions)
  const sentence = sentenceAt(text, span.start)
  const clause = clauseAround(text, span, sentence)
  const rivals = mentions.filter(({ kind }) => kind === span.kind)
  const previous = rivals.findLast(({ end }) => end <= span.start)
  const next = rivals.find(({ start }) => start >= span.end)
  const from = Math.max(clause.start, previous?.end ?? 0)
  const to = Math.min(clause.end, next?.start ?? text.length)
  // `€ 24,90 per maand, en eenmalig € 15`: what belongs to the amount before says nothing of this one.
  const before = text
    .slice(from, span.start)
    .replace(previous ? /^\s*(?:\/|per|an?|each|elk)\s*\p{L}*/iu : '', '')
  const after = text.slice(span.end, to)
  // The joint before another amount shows what this one is: `van € 64,95 voor …`.
  const behind = text.slice(span.end, Math.min(sentence.end, span.end + 60))
  const window = `${before} ${after}`.replace(REFERENCE, ' ')
  const whole = text.slice(sentence.start, sentence.end)
  const earlier = sentence.start > 0 ? sentenceAt(text, Math.max(0, sentence.start - 2)) : undefined
  const question = earlier ? text.slice(earlier.start, earlier.end).trim() : ''
  const role = roleOf(
    span.kind,
    before === '' && around.length > 0 ? ` ${around[0]} ` : before,
    behind,
    span.edge,
  )
  const bound = boundWords(before, after, span.kind)
  const verbs = partedVerbs(whole)
  const dates = mentions.filter(
    ({ kind, start }) => kind === 'date' && start >= sentence.start && start < sentence.end,
  )
  return {
    role:
      role === 'plain' && around[0] !== undefined && before.trim() === ''
        ? roleInCell(span.kind, around)
        : role,
    per: perOf(before, behind.split(';', 1)[0] ?? ''),
    limits: {
      ...firstLimits([
        window,
        ...(rivals.length > 1 ? [] : [whole]),
        // `Ben je lid? Dan krijg je 10% korting.`
        ...(question.endsWith('?') ? [question] : []),
        ...around,
      ]),
      weekdays: weekdaysFor([
        dateless.slice(sentence.start, span.start),
        dateless.slice(span.end, sentence.end),
        ...around,
      ]),
    },
    qualifiers: qualifiersOf(`${before}|${after}`, span.kind),
    levels: [
      bound,
      [...subjectWords(window, span.kind), ...verbs],
      ...[whole, earlier ? text.slice(earlier.start, earlier.end) : '', ...around].map((one) =>
        subjectWords(one, span.kind),
      ),
    ],
    sentence,
    before,
    asked: question.endsWith('?') ? question : '',
    relations: withAge(
      span,
      before,
      boundOf(before, behind),
      [window, whole, question.endsWith('?') ? question : '', ...around]
        .map((one) => relationsOf(one, span.kind))
        .find((relations) => relations.size > 0) ?? new Set(),
    ),
    bound: boundOf(before, behind),
    topics: relationsOf(topicOf(before, after), span.kind),
    things: thingsSaid(before, after, span.kind),
    adjuncts: [...adjunctWords(after, span.kind), ...verbs],
    names: namesIn(`${before} | ${after}`),
    dates,
    until: dates.filter(
      ({ start, end }) => text.slice(end, span.start).trim() !== '' && UNTIL.test(text.slice(0, start)),
    ),
    rest: `${text.slice(sentence.start, span.start)} ${text.slice(span.end, sentence.end)}`,
  }
}

const UNTIL = /(?<!\p{L})(?:before|by|until|till|voor|vóór|tot|tot en met|t\/m|uiterlijk)(?: op)?\s+$/iu

/** `een half uur voor aanvang`: what it is held against, and not what happens then. */
const REFERENCE =
  /(?:uur|uren|minuten|kwartier|hours?|minutes?)\s+(?:voor|vóór|na|before|after)\s+(?:(?:de|het|the)\s+)?\p{L}+/giu

/** `vanaf 4 jaar`: an age, whatever else is said; `jongeren tot 18 jaar` lasts no 18 years. */
function withAge(
  { unit }: Span,
  before: string,
  bound: Bound | undefined,
  relations: Set<string>,
): Set<string> {
  if (unit !== 'year') return relations
  const isOfPeople = /(?:tot|onder|boven|vanaf|under|over|from|aged?)\s+$/iu.test(before) && hasPerson(before)
  if (isOfPeople) return new Set(['age'])
  return bound === 'least' ? new Set([...relations, 'age']) : relations
}

/** The Saturday of `Saturday 31 July` belongs to that day: it does not say that something holds on Saturdays. */
function withoutDates(
  text: string,
  mentions: readonly { start: number; end: number; kind: Mention['kind'] }[],
): string {
  let blanked = text
  for (const { kind, start, end } of mentions) {
    if (kind === 'date') blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end)
  }
  return blanked
}

/** A cell says what it is in its row and column: `Verzendkosten | € 2,95`. */
function roleInCell(kind: Mention['kind'], around: readonly string[]): Role {
  for (const label of around.slice(0, 2)) {
    const role = roleOf(kind, `${label} `, '')
    if (role !== 'plain') return role
  }
  return 'plain'
}

/** The thing directly tied to the amount: `een etui van € 12,95`, `€ 12,95 voor het etui`. */
function boundWords(before: string, after: string, kind: Mention['kind']): string[] {
  const behind = /^[\s)]*(?:voor|for)\s+((?:\p{L}+[\s-]*){1,4})/iu.exec(after)?.[1] ?? ''
  const words = kind === 'percent' ? [] : subjectWords(behind)
  if (words.length > 0) return words
  const ahead =
    /(?<!\p{L})(?:een|an?|dit|deze|this)\s+((?:[\p{L}-]+\s+){1,3})(?:van|à|ad|voor|at|of|for|\()\s*(?:(?:maar|slechts|only|just)\s+)?$/iu.exec(
      before,
    )?.[1] ??
    // `glazuur (€ 12)`
    /(\p{L}[\p{L}-]+)\s*\(\s*$/u.exec(before.slice(-60))?.[1] ??
    ''
  return kind === 'money' ? subjectWords(ahead) : []
}

/** The last day of the week before an amount is its own: `maandag 9.00–17.00, dinsdag 10.00–18.00`. */
function weekdaysFor([before = '', ...others]: readonly string[]): Set<string> {
  const earlier = [...limitsOf(before).weekdays]
  if (earlier.length > 0) return new Set(/,|;|\d/.test(before) ? earlier.slice(-1) : earlier)
  return others.map((text) => limitsOf(text).weekdays).find((days) => days.size > 0) ?? new Set()
}

/** The nearest text that limits anything. */
function firstLimits(texts: readonly string[]): Limits {
  const all = texts.map(limitsOf)
  const none = new Set<string>()
  const nearest = (name: keyof Limits): Set<string> =>
    all.find((limits) => limits[name].size > 0)?.[name] ?? none
  return { persons: nearest('persons'), sizes: nearest('sizes'), weekdays: nearest('weekdays') }
}
