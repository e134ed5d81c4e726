// The names of a fact -> the part it plays by them: `start-date` starts, `oude-prijs` is old.
import type { Role } from './cue.ts'
import type { MentionKind } from './mention.ts'

/** The words of a fact's own name that say which part it plays. */
const NAMES: [RegExp, Role][] = [
  [
    /^(?:bestel|reserve|boek|book|apply|aanmeld|inschrijf|order|deadline|registration|inschrijving|aanmelden|aanmelding|sluitingsdatum)/,
    'deadline',
  ],
  [
    /^(?:einde?|eind(?:datum|tijd)?|end|until|tot|laatste|sluit|sluiting|sluitingstijd|closing|expires?|geldig)$/,
    'end',
  ],
  [
    /^(?:start|begin|begint|vanaf|from|opening|aanvang|startdatum|startdate|begindatum|starttijd|openingstijd|ingang|ingangsdatum|effective)$/,
    'start',
  ],
  [/^(?:gratis|free|drempel|threshold|minimum|minimaal)$/, 'threshold'],
  [/^(?:van|oude?|was|normale?|advies\p{L}*|regular|old|original|list)$/u, 'old'],
  [/^(?:off|eraf)$|(?:korting|discount|saving|besparing)$/, 'discount'],
  [/^(?:bezorg|verzend|delivery|shipping|postage)/, 'delivery'],
  [/^(?:borg|deposit|statiegeld|waarborg)/, 'deposit'],
]

export function roleOfName(names: readonly string[], kind: MentionKind): Role | undefined {
  // Free, old and deposit are parts that money plays.
  if (kind === 'quantity' || kind === 'year' || kind === 'phone') return undefined
  for (const [pattern, role] of NAMES) {
    const isOfDates = role === 'end' || role === 'start' || role === 'deadline'
    const suits = kind === 'date' || kind === 'time' ? isOfDates : !isOfDates
    if (suits && names.some((name) => pattern.test(name))) {
      if (kind !== 'percent' || role === 'discount') return role
    }
  }
  return undefined
}
