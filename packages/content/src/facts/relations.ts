// A text to what happens or holds in it: `we vertrekken` and `Vertrek` say the same of a time, a date or a duration.
import { latinPattern } from './latin-pattern.ts'
import type { MentionKind } from './mention.ts'
import { fold } from './subject-words.ts'

type Relation = readonly [name: string, kinds: readonly MentionKind[], words: RegExp]

const WHEN = ['date', 'time'] as const
const LONG = ['quantity'] as const
const BOTH = [...WHEN, ...LONG] as const

const words = (source: string): RegExp => latinPattern(String.raw`(?<![\p{L}\d-])(?:${source})(?![\p{L}\d])`)
/** A Dutch verb that is taken apart: `lever het formulier in`. */
const apart = (verb: string, particle: string): string =>
  String.raw`${verb}(?=\s(?:[^.!?]{0,60}?\s)?${particle}(?![\p{L}\d]))`

/** Verb and noun of one happening; texts are compared without accents. */
const RELATIONS: Relation[] = [
  [
    'last-entry',
    WHEN,
    words(String.raw`(?:last|final|laatste) (?:entry|entries|admissions?|toegang|inloop|entree)`),
  ],
  [
    'entry',
    ['money'],
    words(String.raw`entree|entreeprijs|toegang\p{L}*|entry|entrance|admission|deelname\p{L}*`),
  ],
  [
    'rise',
    ['percent'],
    words(
      String.raw`\p{L}*verho[og]+\p{L}*|omhoog|stijg\p{L}*|\p{L}*stijging|increas\p{L}*|ris(?:e|es|ing)|goes up|go up|raised?`,
    ),
  ],
  [
    'pass',
    ['percent'],
    words(
      String.raw`slaag\p{L}*|slagen|slaging\p{L}*|geslaagd\p{L}*|pass(?:es|ed)?|pass(?:ing)? rate|success rate`,
    ),
  ],
  ['check-in', ['time'], words(String.raw`check(?:ing)?[ -]?in|incheck\p{L}*`)],
  ['check-out', ['time'], words(String.raw`check(?:ing)?[ -]?out|uitcheck\p{L}*`)],
  [
    'lend',
    LONG,
    words(
      String.raw`(?:uit)?le[e]?n(?:en|t|ing|termijn)?|uitleen\p{L}*|geleend|borrow\p{L}*|loans?|lend\p{L}*`,
    ),
  ],
  ['keep', LONG, words(String.raw`bewaar\p{L}*|bewaren|bewaard|retention|retain\p{L}*|kept|keep|stored`)],
  ['interval', LONG, words(String.raw`interval|tussen|between|hoe vaak|how often|every|elke|om de`)],
  // At which they close is no time to come in.
  [
    'doors',
    ['time'],
    words(
      String.raw`(?:doors|deuren)(?!(?: \p{L}+){0,2} (?:clos|shut|sluit|dicht|gaan dicht))|inloop|zaal open`,
    ),
  ],
  ['open', WHEN, words(String.raw`(?:her|re-?)?open(?:en|t|s|ed|ing|ingstijd|ingstijden)?|geopend`)],
  ['close', WHEN, words(String.raw`sluit(?:en|ing|ingstijd)?|dicht|clos(?:es?|ing)|shuts?`)],
  [
    'depart',
    WHEN,
    words(String.raw`vertrek\p{L}*|vertrokken|afvaart\p{L}*|depart\p{L}*|leav(?:es?|ing)|sets? off|sails?`),
  ],
  ['arrive', WHEN, words(String.raw`aankom\p{L}*|arriv\p{L}*|${apart('kom(?:t|en)?', 'aan')}`)],
  [
    'return',
    WHEN,
    words(
      String.raw`(?<!€ ?[\d.,]{1,9} )(?<!\d (?:euro )?)terug|terugk\p{L}*|terugreis|thuiskomst|return(?:s|ing)?|back|home again`,
    ),
  ],
  [
    'start',
    WHEN,
    words(
      String.raw`begin(?:t|nen|s|ning|datum|tijd)?|begon|start(?:en|s|datum|tijd|date|time)?|aanvang\p{L}*|kicks? off|commenc\p{L}*`,
    ),
  ],
  [
    'end',
    WHEN,
    words(
      String.raw`eind(?:e|igt|igen|tijd|datum)?|afloop|end(?:s|ing)?|finish(?:es)?|laatste dag|last day|te zien tot|runs? until`,
    ),
  ],
  [
    'enrol',
    WHEN,
    words(
      String.raw`aanmeld\p{L}*|aan te melden|inschrijv\p{L}*|opgeven|opgave|enrol\p{L}*|regist\p{L}*|sign(?:ing|ed|s)?[ -]?up|appl(?:y|ications?)|rsvp|${apart('(?:meld|schrijf|geef)(?:t|en)?', '(?:aan|in|op)')}`,
    ),
  ],
  [
    'submit',
    WHEN,
    words(
      String.raw`inlever\p{L}*|in te leveren|indien\p{L}*|in te dienen|ingeleverd|ingediend|submi\p{L}*|hand(?:ed|ing)? in|turn(?:ed)? in|${apart('(?:lever|dien|stuur)(?:t|en)?', '(?:in|op)')}|due`,
    ),
  ],
  ['order', BOTH, words(String.raw`bestel\p{L}*|orders?|ordered|ordering`)],
  ['reserve', BOTH, words(String.raw`reserv\p{L}*|boek(?:en|t)?|book(?:ed|ing|ings)?`)],
  ['pay', BOTH, words(String.raw`betaal\p{L}*|betalen|betaling\p{L}*|overma\p{L}*|pay|paid|payments?`)],
  [
    'cancel',
    BOTH,
    words(
      String.raw`annuler\p{L}*|afzeg\p{L}*|af te zeggen|afmeld\p{L}*|cancel\p{L}*|${apart('(?:zeg|meld)(?:t|en)?', 'af')}`,
    ),
  ],
  [
    'publish',
    WHEN,
    words(
      String.raw`release\p{L}*|verschijn\p{L}*|uitgebracht|launch\p{L}*|lancer\p{L}*|publi\p{L}*|${apart('komt?', 'uit')}`,
    ),
  ],
  ['sale', WHEN, words(String.raw`(?:kaart|voor)?verkoop|(?:ticket )?sales|ticket sale|on sale|presale`)],
  [
    'deliver',
    BOTH,
    words(
      String.raw`lever(?:en|t|ing|tijd|termijn)|geleverd|bezorg\p{L}*|verzonden|klaar|deliver\p{L}*|dispatch\p{L}*|ship(?:s|ped|ping)?|ready|in huis|arrives?|lead time`,
    ),
  ],
  ['wait', LONG, words(String.raw`wacht\p{L}*|terecht|aan de beurt|wait\p{L}*`)],
  [
    'last',
    LONG,
    words(
      String.raw`duur|duurt|duren|bezig|looptijd|tijdsduur|lasts?|lasting|takes?|duration|long|length|reistijd|travel time|onderweg|time limit|tijdslimiet|cut[ -]off|to finish`,
    ),
  ],
  [
    'distance',
    LONG,
    words(
      String.raw`afstand|ver|fiets(?:en|t)?|lopen|loopt|rijden|rijd|wandel(?:en|t|ing)?|lang|route|parcours|distance|far|run(?:s|ning)?|walk(?:s|ing)?|cycl(?:e|es|ing)|rides?|long|length|course|away|trail`,
    ),
  ],
  [
    'age',
    LONG,
    words(
      String.raw`leeftijd\p{L}*|minimumleeftijd|oud|ouder|jong|jonger|aged?|ages|old|older|toegang vanaf|kinderen vanaf|children from|(?:must|have to|need to) be|moet(?:en)?(?= [^.!?]{0,20}zijn(?![\p{L}]))`,
    ),
  ],
  [
    'valid',
    LONG,
    words(
      String.raw`geldig\p{L}*|geldt|valid\p{L}*|houdbaar\p{L}*|expir\p{L}*|verloop\p{L}*|verloopt|shelf life`,
    ),
  ],
  ['warranty', LONG, words(String.raw`garantie\p{L}*|warrant\p{L}*|guarantee\p{L}*`)],
  ['trial', LONG, words(String.raw`proef\p{L}*|uitproberen|trials?|try`)],
  ['notice', LONG, words(String.raw`opzeg\p{L}*|notice|${apart('zeg(?:t|gen)?', 'op')}`)],
  [
    'exchange',
    LONG,
    words(
      String.raw`retour\p{L}*|ruil\p{L}*|omruil\p{L}*|bedenktijd|returns?|exchange\p{L}*|refund\p{L}*|${apart('(?:stuur|ruil)(?:t|en)?', '(?:terug|om)')}`,
    ),
  ],
]

/** Happenings that people do not tell apart: a show opens or begins. */
const KIN: Record<string, string> = { open: 'start', close: 'end', deliver: 'arrive' }

/** What is said to happen or to hold, for an amount of this kind; a relation and its kin. */
export function relationsOf(text: string, kind: MentionKind): Set<string> {
  const folded = fold(text)
  const found = RELATIONS.filter(([, kinds, pattern]) => kinds.includes(kind) && pattern.test(folded))
  const names = found.map(([name]) => name)
  // `laatste toegang` is no other end of the day, nor are open doors the beginning.
  const own = names.find((name) => name === 'last-entry' || name === 'doors')
  return new Set(own ? [own] : names)
}

/** How closely two texts speak of one happening: 2 the same, 1 its kin, 0 not at all. */
export function bondBetween(
  declared: ReadonlySet<string>,
  said: ReadonlySet<string>,
  kind: MentionKind,
): 0 | 1 | 2 {
  if ([...declared].some((name) => said.has(name))) return 2
  if (kind !== 'date') return 0
  const kinOf = (name: string) => KIN[name] ?? name
  const kin = new Set([...said].map(kinOf))
  return [...declared].some((name) => kin.has(kinOf(name))) ? 1 : 0
}

/** Happenings that have a time of their own beside the one that a text is about. */
const APART = new Set(
  'doors last-entry depart arrive return enrol submit order reserve pay cancel publish sale'.split(' '),
)

/** `De inloop is vanaf 13.30 uur` says nothing of when the workshop starts, but doors open when the shop does. */
export const isApart = (declared: ReadonlySet<string>, said: ReadonlySet<string>): boolean =>
  declared.size > 0 &&
  said.size > 0 &&
  [...said].every((name) => APART.has(name) && !(name === 'doors' && declared.has('open')))

/** Doors open before it begins: `Doors open at 19:30, the concert starts at 20:00`. */
export const isBeforehand = (declared: ReadonlySet<string>, said: ReadonlySet<string>): boolean =>
  said.has('doors') && declared.has('start')

/** `De inschrijving start op 1 maart` says nothing of when the course starts. */
export const isOfAnother = (declared: ReadonlySet<string>, topics: ReadonlySet<string>): boolean =>
  [...topics].some((name) => APART.has(name) && name !== 'doors' && !declared.has(name))

/** Does a word name a happening rather than a thing? */
export const isRelationWord = (word: string, kind: MentionKind): boolean => relationsOf(word, kind).size > 0
