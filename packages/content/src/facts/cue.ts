// What a cue is: words beside an amount, and what they make of it; with those that hold for amounts of every kind.
import { latinPattern } from './latin-pattern.ts'

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

export interface Cue {
  role: Role
  /** Looked for in the words before the amount, in this clause. */
  before?: RegExp
  /** Looked for directly behind it. */
  behind?: RegExp
}

export const word = (words: string): RegExp => latinPattern(String.raw`(?<![\p{L}])(?:${words})(?![\p{L}])`)
/** Directly before the amount, at most two small words between. */
export const near = (words: string): RegExp =>
  latinPattern(
    String.raw`(?<![\p{L}])(?:${words})(?![\p{L}])[\s:(]*(?:(?:de|het|een|the|a|an|al|only|maar|slechts|just|nog|extra)\s+){0,2}$`,
  )
export const behind = (words: string): RegExp =>
  latinPattern(String.raw`^[\s)]*(?:extra\s+|aan\s+|in\s+|student\s+|member\s+)?(?:${words})`)

/** Another shop, another year, another thing, a guess. */
export const OTHER: Cue[] = [
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
export const PAST: Cue = {
  role: 'other',
  before: latinPattern(
    String.raw`(?<!\p{L})(?:was|waren|were|had|hadden|duurde|duurden|lasted|took)(?:\s+\p{L}+){0,3}\s*$`,
  ),
}

/** For a number `bounds.ts` knows more exactly what a guess leaves open. */
export const GUESS: Cue = {
  role: 'other',
  before: word(
    String.raw`nog geen|bijna|ongeveer|circa|ca\.?|rond|zo['’]n|minder dan|meer dan|maximaal|hoogstens|tot wel|onder de|hooguit|less than|nearly|about|around|roughly|almost|more than|up to|at most|fewer than|approximately|close to|well under|just under`,
  ),
}

/** Hours and days on which nothing happens. */
export const CLOSED: Cue = {
  role: 'other',
  behind:
    /^[^.!?]{0,40}?(?<!\p{L})(?:is|zijn|wordt|worden|are)(?: (?:we|wij|het|de|the|\p{L}+)){0,2} (?:(?:af)?gesloten|dicht|closed)(?!\p{L}| om| at)/iu,
  before: word('gesloten|dicht(?! om)|geen les|closed|no lessons?|no classes|niet open|not open'),
}
