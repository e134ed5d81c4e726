// The table of cue words: what the words beside an amount make of it, in Dutch and English.
import { latinPattern } from './latin-pattern.ts'
import type { MentionKind } from './mention.ts'

/** `plain` is what a fact is unless something says otherwise: the price, the day, the time. */
export type Role =
  | 'plain'
  | 'old'
  | 'discount'
  | 'delivery'
  | 'deposit'
  | 'threshold'
  | 'from'
  | 'bundle'
  | 'start'
  | 'end'
  | 'deadline'
  | 'share'
  /** Somebody else's, another year's, a guess: never a contradiction. */
  | 'other'

interface Cue {
  role: Role
  /** Looked for in the words before the amount, in this clause. */
  before?: RegExp
  /** Looked for directly behind it. */
  behind?: RegExp
}

const word = (words: string): RegExp => latinPattern(String.raw`(?<![\p{L}])(?:${words})(?![\p{L}])`)
/** Directly before the amount, at most two small words between. */
const near = (words: string): RegExp =>
  latinPattern(
    String.raw`(?<![\p{L}])(?:${words})(?![\p{L}])[\s:(]*(?:(?:de|het|een|the|a|an|al|only|maar|slechts|just|nog|extra)\s+){0,2}$`,
  )
const behind = (words: string): RegExp =>
  latinPattern(String.raw`^[\s)]*(?:extra\s+|aan\s+|in\s+|student\s+|member\s+)?(?:${words})`)

/** Another shop, another year, another thing, a guess. */
const OTHER: Cue[] = [
  {
    role: 'other',
    before: word(
      String.raw`vergelijkbare?|soortgelijke?|bijpassende?|bijbehorende?|andere?|elders|concurren\p{L}*|vorige?|destijds|toen|indertijd|daarna|straks|later|weer|daarvoor|volgende?|toekomst\p{L}*|ooit|kostten?|betaalden?|stelde|bedroeg|verkocht\p{L}*|similar|comparable|matching|other|others|another|elsewhere|competitors?|rivals?|last year|next year|next(?!-| (?:to|door|week|month|\p{L}+day))|previously|earlier|then|afterwards?|again|later|used to|once|paid|sold|ago|geleden|(?:after|na) (?:the|that|de|het|dat|afloop|your|je)`,
    ),
  },
  {
    role: 'other',
    before: word(
      String.raw`win|wint|winnen|prijzenpot|hoofdprijs|opbrengst|opgehaald|ingezameld|doneer\p{L}*|donatie|omzet|winst|subsidie|boete|salaris|loon|uurloon|budget|investeer\p{L}*|begroting|raised|donat\p{L}*|turnover|revenue|profit|fine|fined|salary|wages?|invest\p{L}*|grant|jackpot|sponsor\p{L}*`,
    ),
  },
  {
    role: 'other',
    before: word(String.raw`daaronder|daarboven|anders|below that|otherwise|toeslag|surcharge`),
  },
  {
    role: 'other',
    before: word(
      String.raw`wettelijke?|landelijke?|statutory|legal (?:maximum|minimum|limit)|by law|nation(?:ally|wide)|national average`,
    ),
  },
  {
    role: 'other',
    behind: behind(String.raw`geleden|ago|later|eerder|earlier|toeslag|surcharge|boete|fine`),
  },
]

/** `In 2026 was de prijs 25 euro`: it is not any more. A day that was is as often the day that is meant. */
const PAST: Cue = {
  role: 'other',
  before: latinPattern(
    String.raw`(?<!\p{L})(?:was|waren|were|had|hadden|duurde|duurden|lasted|took)(?:\s+\p{L}+){0,3}\s*$`,
  ),
}

/** For a number `bounds.ts` knows more exactly what a guess leaves open. */
const GUESS: Cue = {
  role: 'other',
  before: word(
    String.raw`nog geen|bijna|ongeveer|circa|ca\.?|rond|zo['’]n|minder dan|meer dan|maximaal|hoogstens|tot wel|onder de|hooguit|less than|nearly|about|around|roughly|almost|more than|up to|at most|fewer than|approximately|close to|well under|just under`,
  ),
}

/** Hours and days on which nothing happens. */
const CLOSED: Cue = {
  role: 'other',
  behind:
    /^[^.!?]{0,40}?(?<!\p{L})(?:is|zijn|wordt|worden|are)(?: (?:we|wij|het|de|the|\p{L}+)){0,2} (?:(?:af)?gesloten|dicht|closed)(?!\p{L}| om| at)/iu,
  before: word('gesloten|dicht(?! om)|geen les|closed|no lessons?|no classes|niet open|not open'),
}
const DELIVERY = String.raw`verzend\p{L}*|bezorg\p{L}*|lever(?:en|ing|kosten)|portokosten|porto|administratiekosten|servicekosten|reserveringskosten|transactiekosten|shipping|delivery|deliver|postage|p&p|booking fee|service fee|handling`
const DEPOSIT = 'borg|borgsom|waarborg\\p{L}*|statiegeld|aanbetaling|aanbetalen|deposit|down payment'
const DISCOUNT =
  'korting\\p{L}*|voordeel|besparing|goedkoper|tegoed|cashback|cadeaubon|waardebon|terug|off(?!er)|discount|cheaper|savings?|voucher|gift card|cash back|back|reduction'
const FREE =
  /(?:gratis|inclusief|incl\.?|zonder|free|including|incl|no) (?:\p{L}+ )?(?:verzend|bezorg|lever|shipping|delivery|postage)/iu

const MONEY: Cue[] = [
  ...OTHER,
  PAST,
  { role: 'other', before: near('kom(?:t|en) (?:er|daar)|(?:er|daar|hier) kom(?:t|en)') },
  // Of a second one that is another price.
  { role: 'other', before: word('tweede|derde|second|third|additional') },
  // Nobody's price list says what a thing easily costs.
  { role: 'other', before: word('al gauw|al snel|gemiddeld|easily|typically|on average') },
  // What it costs to replace a thing is not its price.
  {
    role: 'other',
    before: word(
      String.raw`verloren|kwijt(?:geraakte?)?|zoekgeraakte?|beschadigde?|vervang(?:en|ing|ende?)|lost|damaged|stolen|replac(?:e|ing|ement)`,
    ),
  },
  { role: 'delivery', before: word(DELIVERY), behind: behind(DELIVERY) },
  { role: 'deposit', before: word(DEPOSIT), behind: behind(DEPOSIT) },
  {
    role: 'discount',
    before: near(
      String.raw`korting van|\p{L}*korting(?: (?:is|bedraagt))?|voordeel van|besparing van|bespaart?(?: je| jij| u| direct| nu| tot)?|scheelt(?: je)?|discount (?:of|is)|discount|savings? of|saves?(?: you)?|you save|saving`,
    ),
    behind: behind(DISCOUNT),
  },
  {
    role: 'threshold',
    before: near(
      String.raw`(?:gratis|free)(?: \p{L}+){0,2} (?:vanaf|from|over|above|boven|bij)|niets vanaf|bestelling(?:en)? vanaf|besteding vanaf|besteding van|besteed|boven|onder|minimaal|minimum|vanaf een bedrag van|orders? (?:over|above|from|of)|spend|nothing from|over|above|below|under|minimum spend(?: of)?`,
    ),
    behind: behind(
      String.raw`of meer|en hoger|en meer|or more|and over|and up|and above|(?:gratis|free) (?:verzend|bezorg|lever|shipping|delivery)`,
    ),
  },
  { role: 'from', before: near('vanaf|al vanaf|starting at|starts at|starting from') },
  {
    role: 'bundle',
    before: word(
      String.raw`(?:twee|drie|vier|two|three|four|2|3|4) (?:voor|for)|samen|totaal|in totaal|set van|pakket|combi\p{L}*|together|total|bundle|set of|altogether`,
    ),
  },
  {
    role: 'old',
    before: word(
      String.raw`normaal|normale|normaliter|gewoonlijk|oude|adviesprijs|oorspronkelijke?|voorheen|i\.?p\.?v\.?|in plaats van|geen|niet|laagste prijs|winkelwaarde|t\.?w\.?v\.?|ter waarde van|waard|eerst|normally|normal|usual|usually|regular|regularly|original|originally|rrp|list price|instead of|not|no longer|reduced from|down from|lowest price|worth|valued at|full price|vroeger|vast tarief`,
    ),
  },
  { role: 'old', before: near('was|were') },
  { role: 'old', behind: behind('last (?:year|season|month|week)|vorige? (?:jaar|seizoen|maand|week)') },
]

/** What it is called; its verbs stand below. */
const DEADLINE =
  'deadlines?|sluitingsdatum|sluitingsdata|uiterste (?:datum|inleverdatum)|closing date|cut-?off date'

const DATES: Cue[] = [
  ...OTHER,
  GUESS,
  CLOSED,
  {
    role: 'other',
    before: word(
      String.raw`gepubliceerd|bijgewerkt|gewijzigd|geplaatst|wijziging|geschreven|vorig jaar|afgelopen|sinds|geboren|opgericht|updated|published|posted|modified|written|last year|born|founded|since`,
    ),
  },
  { role: 'deadline', before: word(DEADLINE) },
  {
    role: 'deadline',
    before:
      /(?<!\p{L})(?:bestel\p{L}*|aanmeld\p{L}*|meld|inschrij\p{L}*|schrijf|reserveer\p{L}*|reserveren|inleveren|order|register|registration|sign up|enrol\p{L}*|apply|book|rsvp|submit|opgeven|geef)(?!\p{L})[^.]*(?<!\p{L})(?:voor|vóór|before|by|uiterlijk|tot|until|t\/m|tot en met|deadline)(?!\p{L})[\s:]*(?:\p{L}+\s+){0,2}$/iu,
  },
  {
    role: 'end',
    behind: behind(
      String.raw`(?:is|was) (?:de laatste|het laatste|the last|the final)|(?:eindigt|sluiten|sluit|stopt|ends|closes|finishes)`,
    ),
  },
  {
    role: 'start',
    behind: behind(
      String.raw`(?:begint|beginnen|start|starten|gaat|gaan|openen|opent|starts?|begins?|opens?|kicks off)(?!\p{L})|(?:is|was) (?:de eerste|the first)`,
    ),
  },
  {
    role: 'end',
    before: near(
      String.raw`tot en met|t/m|t\.e\.m\.|tot|uiterlijk|voor|vóór|einde|eind|einddatum|eindig\p{L}*(?: \p{L}+){0,2}(?: op)?|laatste dag(?: is)?|sluit(?:en)?(?: \p{L}+){0,2} op|loopt af op|verloopt op|until|till|through|thru|ends(?: on)?|end date|by|before|last day(?: is)?|closes(?: on)?|expires(?: on)?|no later than|up to and including|until and including|to`,
    ),
  },
  {
    role: 'start',
    before: near(
      String.raw`vanaf|gaa?t? in op|takes? effect(?: on)?|van|sinds|(?:begint|beginnen|start|starten)(?:(?: \p{L}+){0,2} op)?|startdatum|begindatum|ingaande|per|gaat open op|opent op|from|starting|starts(?: on)?|start date|begins?(?: on)?|start on|opens(?: on)?|as of|between|tussen`,
    ),
  },
]

const TIMES: Cue[] = [
  ...OTHER,
  PAST,
  GUESS,
  CLOSED,
  { role: 'other', before: word('(?:late|early) check-?(?:in|out)') },
  {
    role: 'deadline',
    before:
      /(?<!\p{L})(?:bestel\p{L}*|order)(?!\p{L})[^.]*(?<!\p{L})(?:voor|vóór|before|by)(?!\p{L})[\s:]*$/iu,
  },
  {
    role: 'end',
    before: near(
      String.raw`tot|voor|vóór|before|t/m|tot en met|until|till|to|(?:sluit\p{L}*|eindig\p{L}*|dicht)(?:(?: \p{L}+){0,3} om)?|(?:close|end|finish)(?:s|es)?(?:(?: \p{L}+){0,3} at)?|closing at|einde|deuren sluiten om|sluitingstijd`,
    ),
  },
  {
    role: 'start',
    before: near(
      String.raw`vanaf|van|from|deuren open|aanvang|(?:open(?:t|en)?|begin(?:t|nen)|start(?:en)?)(?: \p{L}+){0,3} om|(?:open|start|begin|kick)s?(?:(?: \p{L}+){0,3} at)?`,
    ),
    behind: behind(
      String.raw`(?:begint|beginnen|start|starten|openen|opent|starts?|begins?|opens?|kicks off)(?!\p{L})`,
    ),
  },
]

const PERCENTAGES: Cue[] = [
  ...OTHER,
  PAST,
  {
    role: 'share',
    behind: behind(
      String.raw`van (?:de|het|alle|onze|ons|hun|wie)|of (?:the|all|our|their|people|those)|btw|vat|rente|interest|katoen|wol|polyester|gerecycled|recycled|cotton|wool|van\b(?! (?:de|het) prijs)`,
    ),
  },
  {
    role: 'discount',
    before: near(
      String.raw`korting van|\p{L}*korting(?: (?:is|bedraagt))?|bespaart?(?: je| u)?|discount (?:of|is)|discount|save|saving of|afgeprijsd met|verlaagd met|reduced by|reduction of`,
    ),
    behind: behind(String.raw`${DISCOUNT}|op (?:\p{L}+)|on (?:\p{L}+)|\p{L}*korting`),
  },
]

const CUES: Partial<Record<MentionKind, Cue[]>> = {
  money: MONEY,
  date: DATES,
  time: TIMES,
  percent: PERCENTAGES,
  quantity: [
    ...OTHER,
    PAST,
    // Some of them, or how many are left.
    {
      role: 'other',
      before: near('eerste|laatste|first|last|extra|nog(?: maar)?'),
      behind: behind('left|over(?!\\p{L})|vrij|beschikbaar|available|remaining|extra|more'),
    },
  ],
  year: OTHER,
  phone: [
    {
      role: 'other',
      before: word(
        'artikelnummer|bestelnummer|ordernummer|klantnummer|kvk|kvk-nummer|iban|bic|postbus|referentie|fax|item|article|order number|company number|account|reference|isbn|po box|part number',
      ),
    },
  ],
}

/** What the words around an amount make of it; the first cue that stands there decides. */
export function roleOf(kind: MentionKind, before: string, after: string, edge?: 'first' | 'last'): Role {
  if ((kind === 'date' || kind === 'time') && (CLOSED.before?.test(before) || CLOSED.behind?.test(after)))
    return 'other'
  if (edge !== undefined && (kind === 'date' || kind === 'time')) return edge === 'first' ? 'start' : 'end'
  // `van € 64,95 voor € 49,95`, `from €64.95 to €49.95`
  if (kind === 'money' && isLowered(before, after)) return 'old'
  const isFree = FREE.test(before)
  const cue = (CUES[kind] ?? []).find(
    (one) => (one.before?.test(before) && !(one.role === 'delivery' && isFree)) || one.behind?.test(after),
  )
  return cue?.role ?? 'plain'
}

const isLowered = (before: string, after: string): boolean =>
  (/(?:^|[\s,:;(–-])(?:van|from)\s*(?:de |the )?(?:prijs |price )?$/iu.test(before) &&
    /^[\s,]*(?:(?:nu|now|,|–|-|→|en|and)\s*)*(?:voor|naar|nu|now|to|for|→)(?!\p{L})/iu.test(after)) ||
  /(?:^|[:,(–-])\s*van\s*$/iu.test(before)

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
