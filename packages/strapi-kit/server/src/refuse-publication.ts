// Candidates and gates -> nothing, or one refusal that lists every finding at its field.
import type { Message } from '@kanaal/types'
import { errors } from '@strapi/utils'
import type { Kit } from './kit'
import type { Candidate } from './publication'

interface PlacedFinding {
  locale: string | undefined
  finding: Message
}

/** Asks all gates about all candidates before it says anything: one publication, one answer. */
export async function refusePublication(
  candidates: readonly Candidate[],
  { gates, waive }: Pick<Kit, 'gates' | 'waive'>,
): Promise<void> {
  const refusals: PlacedFinding[] = []
  for (const candidate of candidates) {
    // All at once: what several of them ask of the database in the same turn is one question.
    const found = await Promise.all([...gates.values()].map((gate) => gate(candidate)))
    for (const finding of await waive(candidate, found.flat())) {
      if (finding.severity === 'error') refusals.push({ locale: candidate.locale, finding })
    }
  }
  if (refusals.length === 0) return
  const manyLocales = candidates.length > 1
  const details = refusals.map(({ locale, finding }) => ({
    path: (finding.place?.field ?? []).map(String),
    message: manyLocales && locale ? `${locale}: ${finding.reason}` : finding.reason,
    name: 'ValidationError',
    ruleId: `${finding.source}/${finding.ruleId}`,
    ...(finding.target ? { target: finding.target } : {}),
    ...(locale ? { locale } : {}),
  }))
  throw new errors.ValidationError(
    summary(
      details.map(({ message }) => message),
      candidates[0]?.language ?? 'en',
    ),
    { errors: details },
  )
}

/** How many findings the toast spells out; the details hold them all. */
const SPELLED_OUT = 3

function summary(reasons: readonly string[], language: string): string {
  const spelled = reasons.slice(0, SPELLED_OUT).join(' ')
  const more = reasons.length - SPELLED_OUT
  if (more <= 0) return spelled
  return language.startsWith('nl') ? `${spelled} En nog ${more}.` : `${spelled} And ${more} more.`
}
