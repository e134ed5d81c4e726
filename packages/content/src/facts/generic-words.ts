// The table of words that name no subject: they stand beside any price or date, whatever it is the price of.
import { isNumberWord } from './numbers.ts'

const DUTCH = `aan aanbieding aangeboden actie acties actieprijs af afgeprijsd al alle alleen alles als altijd
bedrag bedraagt begin begint beginnen bel bellen bent beste bestel bestellen bestelt bestaan betaal betaalt betalen betreft bij bijna binnen
bijzonder campagne contact daar dag dagen dan dat datum deze dit direct doe doen door dus duurt echt een eenmalig eenvoudig
eind einde eindigt elke en er ervan ervoor erbij erg extra fijn ga gaan gaat geef geen geld geldig geldt geopend gesloten geven gratis
haal halen half handig hebben heb hebt heeft heel hele hem hen het hier hij hoe hoeft hun hoeveel houden
iedere iedereen iets in inclusief info informatie is ja je jij jou jouw juist kan kans klaar klant klanten kijk kom komen komt koop koopje kopen koopt korte kort kost kosten kostte krijg krijgen krijgt kun kunnen kunt
laag laagste laat laatste lage lager langer lees let leuk liefst loop loopt looptijd lopen maar maak maken maakt man manier meer mee meeneemprijs meer mensen met mij mijn minder moet mogelijk mooi mogen na naar namelijk neem nemen niet niets nieuw nieuwe nodig nog normaal nou nu nummer
of om omdat onder online ons ontvang ontvangt onze ook op open opent openen openingstijd openingstijden over overal pak pakken pas per periode plan plus praktisch prijs prijzen prijsje prijskaartje profiteer profiteren
reken reserveer reserveren schijnt schrijf slechts sluit sluiten sluitingstijd snel speciaal speciale staat staan start starten straks
tarief tegen tegenwoordig te telefoon telefonisch telefoonnummer tijd tijdelijk tijdens tijdig toch toe toegang tot totdat tussen twee uit uur uiterlijk uniek
vaak van vanaf vandaag vast vanavond veel verlaagd verloopt verkoop verkrijgbaar verder vindt vind vinden volgens voor vooraf voordat voordeel voordelen voordelig vraag vragen vrij
waar waard waarom wacht wachten wanneer want wat we week weken wel welkom weten wie wij wil wilt willen winkel winkels wordt worden zelf zelfs zet zich zien zij zijn zo zolang zomer zonder zou zodat
gelden tevoren voren kosteloos halfjaarlijkse jaarlijkse maandelijkse wekelijkse dagelijkse periodieke benieuwd luister luisteren bereikbaar bereik bereiken belt dagelijks duren geniet genieten gewoon graag jouwe meteen momenteel nergens ooit overzicht rustig samenvatting specificaties specificatie eigenschap eigenschappen waarde waarden details detail onderdeel wanneer waar wat kosten data vul aanvang deur deuren gaan inloop finish vanmiddag nieuwsgierig verwachten gevraagd verlengd voorraad strekt nieuwtje buitenkans mis gemist grijp sla slag scoor thuis bezoek bezoekers beschikbaar belangrijk onthoud noteer agenda zorg zeker actueel jaar jaren maand maanden komend komende deze lopend huidig huidige hele gehele ruim circa ongeveer maximaal minimaal minstens hooguit hoogstens tenminste compleet complete zover ziens moment keer inbegrepen ziet zie goed goede beter`

const ENGLISH_NAMES = 'fee fees monthly yearly admission entry entrance ticket tickets pass passes'
const DUTCH_NAMES =
  'aantal deelname meedoen langs mag terecht blijven blijft binnen entree toegangsprijs kaart kaartje kaartjes kaarten ticket maandelijks jaarlijks pp nummer telt heeft keten werken'
const ENGLISH = `a about after all also always an and any anything are as ask at available away back bargain be before begins begin begun best better bring buy buying
by call campaign can catch charge charged charges check close closed closes come contact cost costing costs current currently customer customers daily date dates day days deal deals details do does doing done don't during
each easily easy end ends enjoy entry ever every everyone everything exactly expect few final finally find finish first for free from full get gets getting give go goes going good grab great half has have having he her here him his hold how hurry
if in includes including info information is it its itself join just keep know last later lasts left less let like limited line long look low lower lowest make makes many may me miss more moment month months most much my
need needs never new next no not nothing note now number of off offer offers offered on once one online only open opens opening or order orders ordered our out over own
pay paying pays per period phone pick place plan please price priced prices purchase question questions quick rate ready reach really receive remember reserve right ring round run runs sale save see sell selling set she shop shopping shops short should simply since small so some something soon special start starting starts stay stays still stock store stores such summary summer sure
take part takes taking tel telephone than that the their them then there these they this those through time times to today together tonight too total under until up us use used valid value via visit visitors
wait want wants was we week weeks welcome were what when where which while who will with without won't worth would year years yes you your yours yourself
advance beforehand periodic regular asked announcement brings bag bargain counts listen startdate enddate dial doors extended friendly fully hand handy happen happening happens head important later limited lowered mark marked minute missed nice normally practical property put quite reduced reminder specs specification snap spot sum tag tagged things throughout today's total treat worthwhile yet diary facts fact roughly approximately nearly almost least most maximum minimum whole entire complete included advantages benefits features figures glance key main points quickly summary overview`

/** Nouns that point back at what a text is about, such as `het document` and `the event`, and the house itself. */
const ANAPHORIC = new Set(
  `document product apparaat toestel artikel item evenement event activiteit activity activiteiten activities programma programme program
bijeenkomst gathering dag les lessen lesson class classe cursus course training workshop voorstelling show concert tentoonstelling expositie exhibition
museum school bibliotheek library theater theatre gemeente council kantoor office zwembad pool stadhuis balie loket desk ziekenhuis hospital kliniek clinic praktijk practice
bedrijf company organisatie organisation zaal hall gebouw building locatie venue team vereniging club tour pakket package dienst service app website site
sessie spel spelletje game session webinar meeting vergadering lezing lecture talk film movie rondleiding leerlingen cursisten kandidaten deelnemers pupils learners candidates participants afspraak appointment behandeling treatment aanvraag request application bestelling pakje parcel kaart card abonnement subscription plan offerte`.split(
    /\s+/,
  ),
)

/** Of these a text is about one: in a text about a concert `de workshop` is another thing. */
const KINDS = new Set(
  `cursus course training workshop voorstelling show concert tentoonstelling expositie exhibition tour lezing lecture film movie rondleiding
webinar toernooi tournament festival markt market beurs fair proeverij tasting wandeling walk`.split(/\s+/),
)

/** `event-start`: of whatever the document is about. */
export const namesAnyEvent = (word: string): boolean => EVENTS.has(word)

const EVENTS = new Set('event evenement activity activiteit bijeenkomst gathering'.split(' '))

/** Does a text that is about `known` mean by `word` what it is about? */
export const pointsBack = (word: string, known: readonly string[]): boolean =>
  isIn(ANAPHORIC, word) && !(isIn(KINDS, word) && known.some(namesKind))

/** `The lantern workshop` in a text about a lantern walk. */
export const isOtherKind = (word: string, known: readonly string[]): boolean =>
  isIn(KINDS, word) && known.some(namesKind) && !known.some((one) => singular(one).endsWith(singular(word)))

/** `Zomerconcert` */
const namesKind = (word: string): boolean => [...KINDS].some((kind) => singular(word).endsWith(kind))

const singular = (word: string): string => word.replace(/s$/, '')

const isIn = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word) || words.has(singular(word))

const WORDS = new Set(`${DUTCH} ${DUTCH_NAMES} ${ENGLISH} ${ENGLISH_NAMES}`.split(/\s+/))

const TIME_WORDS =
  /^(?:jan|feb|mrt|mar|apr|jun|jul|aug|sept?|o[kc]t|nov|dec|sun|mon|tues?|wed|thurs?|fri|sat|(?:zon|maan|dins|woens|donder|vrij|zater)dag\p{L}*|(?:sun|mon|tues|wednes|thurs|fri|satur)day\p{L}*|januari|february|januar\p{L}*|februari|maart|march|april|mei|juni|june|juli|july|august(?:us)?|september|o[kc]tober|november|december|ochtend|middag|avond|morning|afternoon|evening|noon|'s|avonds|middags|ochtends)$/u
/** Words for money, and units: they belong to the amount. */
const MEASURES =
  /^(?:euro'?s?|cents?|eur|gbp|usd|dollars?|pounds?|procent|percent|per|cent|uur|am|pm|stuks?|pieces?|each|kilo\p{L}*|gram\p{L}*|liters?|litres?|meters?|metres?|min(?:uten|uut|utes?)?|persoon|personen|person|people|incl\p{L}*|excl\p{L}*|btw|vat)$/u
/** Trade words with anything before or behind them: `weekprijs`, `actiekorting`. */
const TRADE =
  /(?:prijs|prijzen|korting|kortingen|tarief|kosten|datum|price|discount|offer|aanbieding|campagne|periode|actie|sale)$/u

/** What dates are said with; for a price they name a subject, such as registration fees. */
const DATE_WORDS =
  /^(?:aanmeld\p{L}*|meld|inschrij\p{L}*|schrijf|opgeven|inlever\p{L}*|deadline|regist(?:er|ration)\p{L}*|sign|enrol\p{L}*|appl(?:y|ications?)|entries|book|boek|rsvp|bestel\p{L}*|sluitingsdatum|expires?|closing|expiry|sluiting|late|lang)$/u

/** True where a word stands beside any date, whatever happens on it. */
export const isDateWord = (word: string): boolean => DATE_WORDS.test(word)

/** True where a word, in lower case and without accents, says nothing about what the text is about. */
export const isGeneric = (word: string): boolean =>
  word.length < 3 || WORDS.has(word) || isNumberWord(word) || TIME_WORDS.test(word) || MEASURES.test(word)

/** How long, how many, how far: `lesduur` is about a `les`. */
const MEASURE = /(?:duur|leeftijd|grootte|termijn|dag)$/u

/** `rugzakprijs` is about a `rugzak`; a bare `actieprijs` about nothing. */
export function stemOf(word: string): string {
  if (word.length >= 7 && MEASURE.test(word)) {
    const measured = word.replace(MEASURE, '').replace(/s$/, '')
    if (measured.length >= 3) return measured
  }
  const stem = word.replace(TRADE, '').replace(/s$/, '')
  return stem.length >= 4 && stem !== word.replace(/s$/, '') ? stem : word
}
