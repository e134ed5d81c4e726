// Who answers for a candidate, and when it was to be read again -> what the gate says of both.
import type { FieldMap, Localized, Message } from '@kanaal/types'
import type { Evaluation } from './evaluate'
import { fieldOf } from './field-of'
import { escalatedBefore, type Standing, standingOf } from './standing'

export interface StewardAsked {
  now: number
  /** Names of people who can no longer log in. */
  gone: ReadonlySet<string>
  escalateMonths: number
  language: string
  fields: FieldMap
}

export function stewardFindings(evaluation: Evaluation, asked: StewardAsked): Message[] {
  return [...ofOwner(evaluation, asked), ...ofReview(evaluation, asked)]
}

/** Where a profile wants an owner, a name that answers to nobody is none. */
function ofOwner(
  { steward, ownerFrom }: Evaluation,
  { now, gone, language, fields }: StewardAsked,
): Message[] {
  const { actor, kind, isOwnerGone } = standingOf(steward, gone)
  if (!isOwnerGone) return []
  const isWanted = ownerFrom <= now && kind !== 'delegate'
  const { owner } = steward
  const say = (text: Localized): string => text[language] ?? text.en
  return [
    {
      ruleId: 'owner-gone',
      source: 'metadata',
      severity: isWanted ? 'error' : 'warning',
      reason: say(STANDS_IN[kind](owner, actor)),
      place: { field: fieldOf('owner', fields) },
      note: say({
        en: 'Somebody must answer for it when a reader finds a mistake.',
        nl: 'Iemand moet erop aanspreekbaar zijn als een lezer een fout vindt.',
      }),
    },
  ]
}

const STANDS_IN: Record<Standing['kind'], (owner: string, actor: string) => Localized> = {
  owner: (owner) => ({ en: owner, nl: owner }),
  delegate: (owner, actor) => ({
    en: `The owner, ${owner}, can no longer log in; ${actor} stands in. Name a new owner when this stays so.`,
    nl: `De eigenaar, ${owner}, kan niet meer inloggen; ${actor} neemt waar. Noem een nieuwe eigenaar als dat zo blijft.`,
  }),
  team: (owner, actor) => ({
    en: `The owner, ${owner}, can no longer log in, and nobody of the team ${actor} is named to stand in. Name a new owner or a delegate.`,
    nl: `De eigenaar, ${owner}, kan niet meer inloggen, en van het team ${actor} is niemand als waarnemer genoemd. Noem een nieuwe eigenaar of een waarnemer.`,
  }),
  nobody: (owner) => ({
    en: `The owner, ${owner}, can no longer log in, and nobody stands in. Name a new owner or a delegate.`,
    nl: `De eigenaar, ${owner}, kan niet meer inloggen, en niemand neemt waar. Noem een nieuwe eigenaar of een waarnemer.`,
  }),
}

/** It stops nothing: a correction must go out. What is long overdue is said louder, and to more people. */
function ofReview({ reviewDue, steward }: Evaluation, asked: StewardAsked): Message[] {
  const { now, gone, escalateMonths, language, fields } = asked
  if (reviewDue > now) return []
  const isEscalated = reviewDue <= escalatedBefore(now, escalateMonths)
  const { actor } = standingOf(steward, gone)
  const whom = isEscalated ? steward.delegate || steward.team || actor : actor
  const text: Localized = {
    en: `Its review is overdue${isEscalated ? ` by more than ${escalateMonths} months` : ''}${whom && `, ${whom} is asked`}. Read it, and choose "Still correct".`,
    nl: `De herziening is te laat${isEscalated ? `, meer dan ${escalateMonths} maanden` : ''}${whom && `, ${whom} is aan zet`}. Lees het en kies ‘Klopt nog’.`,
  }
  return [
    {
      ruleId: 'review-overdue',
      source: 'metadata',
      severity: isEscalated ? 'warning' : 'info',
      reason: text[language] ?? text.en,
      place: { field: fieldOf('reviewBy', fields) },
    },
  ]
}
