// A policy as a form sends it -> a policy, or 400 with the path and a sentence for everything that is wrong with it.
import { type Policy, policy } from '@kanaal/metadata'
import { explainIssue, type Localized } from '@kanaal/types'
import { errors, type z } from '@strapi/utils'
import { describeIssue } from '../stored/describe-issue'

export interface WrongPart {
  path: (string | number)[]
  what: Localized
}

/** @throws ValidationError in the language of whoever asks */
export function parsePolicy(value: unknown, language: string, at: readonly string[] = []): Policy {
  const result = policy.safeParse(value, { error: explainIssue })
  if (result.success) return result.data
  throw refusalOf(wrongParts(value), language, at)
}

/** One sentence for each part, at its path under `at`. */
export function refusalOf(wrong: readonly WrongPart[], language: string, at: readonly string[]): Error {
  const details = wrong.map(({ path, what }) => ({
    path: [...at, ...path.map(String)],
    message: what[language] ?? what.en,
    name: 'ValidationError',
  }))
  const [first] = details
  return new errors.ValidationError(`${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`, {
    errors: details,
  })
}

/** Empty for what is a policy. */
export function wrongParts(value: unknown): WrongPart[] {
  const { error } = policy.safeParse(value, { error: explainIssue })
  return (error?.issues ?? []).flatMap((issue) => describe(issue as z.core.$ZodIssue, value))
}

function describe(issue: z.core.$ZodIssue, value: unknown): WrongPart[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
  const [first, ...rest] = path
  const last = path.at(-1)
  const say = (en: string, nl: string): WrongPart[] => [{ path, what: { en, nl } }]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      what: {
        en: `A policy of this kind has no “${key}”. Leave it out.`,
        nl: `Een beleidsregel van deze soort heeft geen “${key}”. Laat het weg.`,
      },
    }))
  }
  if (first === 'id') {
    return say(
      'A key has small letters, digits and hyphens, and begins with a letter: “no-jargon”.',
      'Een sleutel bestaat uit kleine letters, cijfers en streepjes, en begint met een letter: “geen-jargon”.',
    )
  }
  if ((first === 'title' || first === 'rationale' || first === 'fix') && rest.length <= 1) {
    return say(
      'Write it in English at least: people read the language of their own admin, or English.',
      'Schrijf het in elk geval in het Engels: iedereen leest de taal van het eigen beheer, of anders Engels.',
    )
  }
  if (issue.code === 'too_small') {
    return say(
      'Nothing stands here yet. Without it the policy would find nothing.',
      'Hier staat nog niets. Zo vindt de beleidsregel niets.',
    )
  }
  if (issue.code === 'invalid_union' && typeof last === 'number') {
    return say(
      'Expected words, or one of the built-in searches.',
      'Verwacht werden woorden, of een van de ingebouwde zoekers.',
    )
  }
  if (issue.code === 'invalid_key') {
    return say('A word needs a letter, a digit or #.', 'Een woord heeft een letter, een cijfer of # nodig.')
  }
  return describeIssue(issue, value, [])
}
