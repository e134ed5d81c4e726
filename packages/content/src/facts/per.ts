// The words beside an amount to what it is counted by: `person`, `month`, `lesson`.

const PER: [string, RegExp][] = [
  [
    'person',
    /^(?:gebruiker|user|persoon|person|p\.?p\.?|head|deelnemer|participant|gast|guest|bezoeker|visitor)$/i,
  ],
  ['piece', /^(?:stuk|piece|each|elk|st|exemplaar|copy|doos|box)$/i],
  ['month', /^(?:maand|month|mnd|mo)$/i],
  ['week', /^week$/i],
  ['day', /^(?:dag|day|dagdeel)$/i],
  ['night', /^(?:nacht|night)$/i],
  ['year', /^(?:jaar|year|yr)$/i],
  ['hour', /^(?:uur|hour|hr)$/i],
  ['minute', /^(?:minuut|minute|min)$/i],
  ['second', /^(?:seconde?|sec)$/i],
  ['child', /^(?:kind|child|leerling|pupil)$/i],
  ['adult', /^(?:volwassene|adult)$/i],
  ['kilogram', /^(?:kilo|kg|kilogram)$/i],
  ['litre', /^(?:liter|litre|l)$/i],
  ['ticket', /^(?:kaartje|kaart|ticket)$/i],
  ['time', /^(?:keer|time|bezoek|visit|les|lesson|class|sessie|session)$/i],
  ['group', /^(?:groep|group|gezin|family|klas|team|paar|pair|set|dozijn|dozen)$/i],
]
const TIMES = new Set(['hour', 'day', 'night', 'week', 'month', 'year'])
const PER_BEHIND =
  /^\s*(?:\/\s*|p\/|(?:per|elk|each)\s+|(?:a|an)\s+(?=(?:person|head|month|week|day|night|year|hour|minute|second|child|adult|ticket|piece|time|visit|lesson|class|pair)\b))?(p\.?p\.?|\p{L}+)/iu
/** `kg of rubble a month`, `kg puin per maand` */
const PER_BEHIND_THING =
  /^\s+(?:of\s+)?\p{L}+(?:\s+\p{L}+)?\s+(?:per|an?|each|elke?)\s+(maand|month|week|dag|day|nacht|night|jaar|year|uur|hour)(?!\p{L})/iu
const PER_BEFORE = /(?<!\p{L})(?:per|elke?|each|every)\s+(\p{L}+)/iu
const MONTHLY: [string, RegExp][] = [
  ['month', /(?<!\p{L})(?:maandelijks|monthly|maandbedrag|maandprijs)(?!\p{L})/iu],
  ['year', /(?<!\p{L})(?:jaarlijks|yearly|annual(?:ly)?|jaarabonnement)(?!\p{L})/iu],
]

/** `Een hele dag kost`, `a half day is` */
const WHOLE =
  /(?:^|\s)(?:een|één|de|a|an|one|the)\s+(?:(hele|volle|full|whole|halve|half)\s+)?(\p{L}+)\s+(?:kost|bedraagt|costs?|is)\s*(?:(?:maar|slechts|only|just)\s*)?$/iu

/** `before` and `behind` are the words beside the amount. */
export function perOf(before: string, behind: string): string | undefined {
  // `per user per month` is monthly.
  const each =
    /^\s*(?:per|\/)\s*(?:user|gebruiker|persoon|person)(?=\s+(?:per|a)\s)/iu.exec(behind)?.[0] ?? ''
  const named = PER_BEHIND.exec(behind.slice(each.length))
  const hasMark =
    named !== null && /^\s*(?:\/|p\/|per|elk|each|an?\s|p\.?p\.?(?!\p{L}))/iu.test(behind.slice(each.length))
  const direct = hasMark ? nameOfPer(named[1] ?? '') : undefined
  if (direct !== undefined) return direct
  const ofThing = PER_BEHIND_THING.exec(behind)?.[1]
  if (ofThing !== undefined) return nameOfPer(ofThing)
  const earlier = PER_BEFORE.exec(before)?.[1]
  const fromBefore = earlier === undefined ? undefined : nameOfPer(earlier)
  const [, size = '', unit = ''] = WHOLE.exec(before) ?? []
  const asked = TIMES.has(nameOfPer(unit) ?? '') ? nameOfPer(unit) : undefined
  const whole = asked !== undefined && /^hal/i.test(size) ? `half-${asked}` : asked
  return (
    fromBefore ??
    whole ??
    MONTHLY.find(([, pattern]) => pattern.test(before) || pattern.test(behind.slice(0, 30)))?.[0]
  )
}

export const nameOfPer = (word: string): string | undefined =>
  PER.find(([, pattern]) => pattern.test(word))?.[0]
