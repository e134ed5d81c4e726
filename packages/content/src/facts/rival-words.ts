// The clause of an amount to the words for the thing that the amount is said of: `Het museumcafé` of `Het museumcafé sluit om …`.
import { isGeneric } from './generic-words.ts'
import type { MentionKind } from './mention.ts'
import { isRelationWord } from './relations.ts'
import { fold, subjectWords } from './subject-words.ts'

/** What a sentence says something with: up to here stands what it speaks of. */
const VERB =
  /(?<!\p{L})(?:is|zijn|was|wordt|worden|kost(?:en)?|bedraagt|duurt|duren|geldt|gelden|loopt|lopen|heeft|hebben|kan|kunnen|kunt|moet|moeten|mag|mogen|krijgt|krijgen|sluit(?:en)?|opent|openen|begint|beginnen|start(?:en)?|vertrekt|vertrekken|eindigt|komt|komen|gaat|gaan|betaalt|betaal|betalen|telt|tellen|heb|ligt|liggen|staat|staan|are|be|costs?|lasts?|takes?|will|can|must|may|has|have|gets?|opens?|closes?|begins?|starts?|leaves?|ends?|runs?|arrives?|departs?|comes?|pays?|holds?|seats?)(?!\p{L})/iu
/** `u kiest`, `leent u`: what is said of whoever reads is said of no other thing. */
const PERSON =
  /(?<!\p{L})(?:(?:je|u|we|wij|jullie|you|they)\s+\p{L}+|\p{L}+\s+(?:je|u|we|wij|jullie))(?!\p{L})/iu
/** `Browse more than …` */
const CALL =
  /^\s*\p{Lu}\p{Ll}+\s+(?=(?:more|over|up|the|a|an|your|our|from|among|at|meer|ruim|uit|de|het|een|je|uw|onze)\s)/u
/** `Hear 95 singers` */
const INVITATION =
  /^\s*(?:hear|meet|see|try|discover|explore|enjoy|taste|choose|pick|hoor|ontmoet|zie|proef|ontdek|kies|bekijk|geniet)\s+(?:from\s+|uit\s+|van\s+)?$/iu
/** A place, a time or a way: it stands with what is said, and is not what it is said of. */
const ADJUNCT =
  /(?<!\p{L})(?:in|op|aan|bij|via|naar|langs|door|tijdens|uit|tot|om|at|on|to|by|into|around|during|along|with|met|per|onder|tussen|boven|zonder|without)\s+(?:(?:de|het|een|uw|je|onze|ons|the|a|an|your|our|this|that|deze|dit)\s+)?(?:\p{Ll}+\s+(?=\p{Ll}+(?:\s|$|[,.]))){0,1}\p{Ll}[\p{Ll}-]+/giu
const OBJECT = /^\s*(?:(?:de|het|een|the|a|an|onze|our|uw|your|je)\s+)((?:[\p{L}-]+\s+){0,2}[\p{L}-]+)/iu
const OF = /(?<!\p{L})(?:van|voor|of|for)\s+((?:[\p{L}-]+\s*){1,3})/giu

/** `5K`, `A4`: another size or model. */
const CODE = /(?<![\p{L}\d])(?:\d+\p{Lu}+|\p{Lu}+\d+)(?![\p{L}\d])/gu
const NAME = /(?<![\p{L}\d])\p{Lu}[\p{L}\d]*(?:\s+(?:\p{Lu}[\p{L}\d]*|\d+\p{Lu}*))+(?![\p{L}\d])/gu

/** Words of where and how that stand behind an amount and are not what it is said of. */
export const adjunctWords = (after: string, kind: MentionKind): string[] =>
  [...after.matchAll(ADJUNCT)].flatMap(([words]) => subjectWords(words, kind))

/** Names of several words, without small words at their head. */
export const namesIn = (text: string): string[][] =>
  [...text.matchAll(NAME)]
    .map(([name]) =>
      fold(name)
        .split(/\s+/)
        .filter((word) => !isGeneric(word) || /\d/.test(word)),
    )
    .filter(({ length }) => length > 1)

/** The noun that the clause speaks of: `inschrijving` of `De inschrijving voor de cursus start op …`, and of `Op … start de inschrijving`. */
export function topicOf(before: string, after: string): string {
  const verb = VERB.exec(before)
  const ahead = verb ? null : VERB.exec(after)
  const topic = verb
    ? before.slice(0, verb.index)
    : ahead
      ? (OBJECT.exec(after.slice(ahead.index + ahead[0].length))?.[1] ?? '')
      : ''
  const [noun = ''] = topic.split(/\s(?:van|voor|of|for)\s/iu)
  return noun.trim().split(/\s+/).at(-1) ?? ''
}

/**
 * `before` and `after` are the clause's words beside the amount.
 *
 * @returns words for things, which are rivals where the fact is about none of them
 */
export function thingsSaid(before: string, after: string, kind: MentionKind): string[] {
  const verb = VERB.exec(before) ?? PERSON.exec(before) ?? CALL.exec(before) ?? INVITATION.exec(before)
  const topic = verb ? before.slice(0, verb.index) : before
  const behindVerb = verb ? before.slice(verb.index + verb[0].length) : ''
  const ahead = VERB.exec(after)
  const object = OBJECT.exec(behindVerb)?.[1] ?? (verb ? '' : ahead ? after.slice(0, ahead.index) : '')
  const inverted = verb
    ? ''
    : ahead
      ? (OBJECT.exec(after.slice(ahead.index + ahead[0].length))?.[1] ?? '')
      : ''
  const targets = [...behindVerb.matchAll(OF), ...after.matchAll(OF)].map(([, words = '']) => words)
  return [topic, object, inverted, ...targets]
    .flatMap((text) => subjectWords(text.replace(topic === text ? /(?!)/u : ADJUNCT, ' '), kind))
    .filter((word) => !isRelationWord(word, kind))
    .concat((topic.match(CODE) ?? []).map((code) => code.toLowerCase()))
}
