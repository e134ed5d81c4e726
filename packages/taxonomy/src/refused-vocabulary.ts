// What stands in the way of a vocabulary to the error that refuses it whole: nothing is imported by halves.
import { sentence } from '@kanaal/content'
import type { Localized, Message, Place } from '@kanaal/types'
import { syntaxFaults } from './syntax-faults.ts'

/** A text that cannot be read or a vocabulary that cannot be written; its messages say where and why. */
export class RefusedVocabulary extends Error {
  override readonly name = 'RefusedVocabulary'

  constructor(readonly messages: Message[]) {
    super(messages.map((message) => message.reason).join('\n'))
  }
}

/** Every reason for which a vocabulary is refused, by id; behind a slash, which of several. */
export const refusals = {
  'bytes-exceeded': {
    en: '{actual} bytes; at most {max} are read. Split the vocabulary.',
    nl: '{actual} bytes; er worden er hoogstens {max} gelezen. Splits de woordenlijst.',
  },
  'statements-exceeded': {
    en: '{subject}: more than {max} triples up to here; no more are read. Split the vocabulary.',
    nl: '{subject}: tot hier meer dan {max} tripels; meer worden er niet gelezen. Splits de woordenlijst.',
  },
  'uris-exceeded': {
    en: '{subject}: the URIs up to here have more than {max} characters when written out. Shorten the prefixes, or split the vocabulary.',
    nl: '{subject}: de URI’s tot hier hebben voluit geschreven meer dan {max} tekens. Kort de prefixen in of splits de woordenlijst.',
  },
  'lines-exceeded': {
    en: 'Line {line}: a table or list has at most {max} lines. Split the vocabulary, or give it as Turtle.',
    nl: 'Regel {line}: een tabel of lijst heeft hoogstens {max} regels. Splits de woordenlijst of geef hem als Turtle.',
  },
  'encoding-unknown': {
    en: 'Line {line} is not {encoding}. Save the file as UTF-8 (in Excel: CSV UTF-8) and try again.',
    nl: 'Regel {line} is geen {encoding}. Sla het bestand op als UTF-8 (in Excel: CSV UTF-8) en probeer het opnieuw.',
  },
  'control-character': {
    en: 'Line {line} holds the control character {character}, which no vocabulary may hold. Remove it.',
    nl: 'Regel {line} bevat het stuurteken {character}, dat niet in een woordenlijst mag. Haal het weg.',
  },
  'character-halved': {
    en: '{subject} has a text with half a character ({character}), which no file can hold. Write it out, or remove it.',
    nl: '{subject} heeft een tekst met een half teken ({character}), en dat kan in geen bestand staan. Schrijf het voluit of haal het weg.',
  },
  'format-unknown': {
    en: 'This is no Turtle, N-Triples, RDF/XML, JSON-LD, table or indented list: it starts with "{start}".',
    nl: 'Dit is geen Turtle, N-Triples, RDF/XML, JSON-LD, tabel of ingesprongen lijst: het begint met "{start}".',
  },
  'format-unknown/line': {
    en: 'This is no Turtle, N-Triples, RDF/XML, JSON-LD or table, and line {line} looks like no label: "{start}". If it is a list with such labels, put the line "# Indented list" above it.',
    nl: 'Dit is geen Turtle, N-Triples, RDF/XML, JSON-LD of tabel, en regel {line} ziet er niet uit als een label: "{start}". Is het een lijst met zulke labels, zet er dan de regel "# Indented list" boven.',
  },
  'format-unknown/html': {
    en: 'This is a web page, not the vocabulary itself. Download the file that it links to.',
    nl: 'Dit is een webpagina, niet de woordenlijst zelf. Download het bestand waar de pagina naar verwijst.',
  },
  'format-unknown/other': {
    en: 'This is a file of another kind: {kind}. Unpack it, or save it as CSV UTF-8.',
    nl: 'Dit is een bestand van een andere soort: {kind}. Pak het uit of sla het op als CSV UTF-8.',
  },
  'format-unknown/headless': {
    en: 'No row of the table names its columns. Put a heading above it: label, parent, id, uri, notation, synonym, description; or level 1, level 2, level 3.',
    nl: 'Geen rij van de tabel benoemt de kolommen. Zet er een kop boven: naam, bovenliggend, id, uri, notatie, synoniem, omschrijving; of niveau 1, niveau 2, niveau 3.',
  },
  ...syntaxFaults,
  'entity-refused/elsewhere': {
    en: 'Line {line}: an entity or DTD that stands elsewhere. Entities may be short names for URIs and nothing else.',
    nl: 'Regel {line}: een entiteit of DTD die elders staat. Entiteiten mogen korte namen voor URI’s zijn en niets anders.',
  },
  'entity-refused/many': {
    en: 'Line {line}: {actual} entities; at most {max} are read. Write the URIs out.',
    nl: 'Regel {line}: {actual} entiteiten; er worden er hoogstens {max} gelezen. Schrijf de URI’s voluit.',
  },
  'entity-refused/nested': {
    en: 'Line {line}: the entity "{name}" holds another entity or markup. Entities may be short names for URIs and nothing else.',
    nl: 'Regel {line}: de entiteit "{name}" bevat een andere entiteit of opmaak. Entiteiten mogen korte namen voor URI’s zijn en niets anders.',
  },
  'entity-refused/long': {
    en: 'Line {line}: the entity "{name}" has {actual} characters; at most {max} are read. Entities may be short names for URIs and nothing else.',
    nl: 'Regel {line}: de entiteit "{name}" heeft {actual} tekens; er worden er hoogstens {max} gelezen. Entiteiten mogen korte namen voor URI’s zijn en niets anders.',
  },
  'entity-refused/growing': {
    en: 'Line {line}: the file grows beyond {max} bytes when entities are filled in. Split the vocabulary, or raise maxBytes.',
    nl: 'Regel {line}: het bestand wordt met ingevulde entiteiten groter dan {max} bytes. Splits de woordenlijst of verhoog maxBytes.',
  },
  'context-remote': {
    en: 'The JSON-LD context {url} stands elsewhere, and nothing is ever fetched. Put the context into the file, or give it as an option.',
    nl: 'De JSON-LD-context {url} staat elders, en er wordt nooit iets opgehaald. Zet de context in het bestand of geef hem mee als optie.',
  },
  'graph-named': {
    en: '{subject} stands in the named graph {graph}; a vocabulary is one graph. Export it without graphs.',
    nl: '{subject} staat in de benoemde graaf {graph}; een woordenlijst is één graaf. Exporteer zonder grafen.',
  },
  'triple-quoted': {
    en: '{subject} has a triple about a triple (RDF 1.2), which SKOS does not know. Leave it out.',
    nl: '{subject} heeft een tripel over een tripel (RDF 1.2), en dat kent SKOS niet. Laat het weg.',
  },
  'uri-invalid': {
    en: '{subject}: {uri} is no absolute URI. Give the base of relative URIs, or encode what a URI may not hold.',
    nl: '{subject}: {uri} is geen absolute URI. Geef de basis van relatieve URI’s mee of codeer wat niet in een URI mag.',
  },
  'language-invalid': {
    en: '{subject} has a text in "{language}", which is no language tag. Write it as in en-US: letters and digits, with hyphens.',
    nl: '{subject} heeft een tekst in "{language}", en dat is geen taalcode. Schrijf hem zoals nl-BE: letters en cijfers, met streepjes.',
  },
  'row-invalid/synonym': {
    en: 'Line {line}: a synonym needs a word, and a concept above it.',
    nl: 'Regel {line}: een synoniem heeft een woord nodig, en een begrip erboven.',
  },
  'row-invalid/mixed': {
    en: 'Line {line}: the indentation mixes tabs and spaces. Use one of the two.',
    nl: 'Regel {line}: er is ingesprongen met tabs en spaties door elkaar. Gebruik een van de twee.',
  },
  'row-invalid/uneven': {
    en: 'Line {line}: {spaces} spaces, where line {first} has {unit} for one level. Use as many, or a tab, for each.',
    nl: 'Regel {line}: {spaces} spaties, terwijl regel {first} er {unit} voor één niveau heeft. Gebruik er evenveel, of een tab, voor elk niveau.',
  },
  'row-invalid/deep': {
    en: 'Line {line}: "{label}" stands {depth} levels deep, below one of {above}. Indent it by one level more than the line above it.',
    nl: 'Regel {line}: "{label}" staat {depth} niveaus diep, onder een regel van {above}. Spring hoogstens één niveau verder in dan de regel erboven.',
  },
  'row-invalid/levels': {
    en: 'Line {line} stands deeper than {max} levels. Make the tree flatter, or give it as Turtle.',
    nl: 'Regel {line} staat dieper dan {max} niveaus. Maak de boom platter of geef hem als Turtle.',
  },
  'row-invalid/first': {
    en: 'Line {line}: the list begins further to the right than it goes on. Put its first line at the left.',
    nl: 'Regel {line}: de lijst begint verder naar rechts dan ze verdergaat. Zet de eerste regel links.',
  },
  'row-invalid/wide': {
    en: 'Line {line} has {actual} cells, and the heading {max}. Put quotes around a cell with a separator in it, or name its column.',
    nl: 'Regel {line} heeft {actual} cellen, en de kop {max}. Zet aanhalingstekens om een cel met een scheidingsteken, of benoem de kolom.',
  },
  'row-invalid/path': {
    en: 'Line {line}: "{label}" has no line of its own above. Add one.',
    nl: 'Regel {line}: "{label}" heeft daarboven geen eigen regel. Voeg die toe.',
  },
  'row-invalid/gap': {
    en: 'Line {line}: "{label}" has nothing at level {level} above it. Fill that in.',
    nl: 'Regel {line}: "{label}" heeft niets op niveau {level} erboven. Vul dat in.',
  },
  'row-invalid/empty': {
    en: 'Line {line}: the row has neither URI, code nor label.',
    nl: 'Regel {line}: de rij heeft geen URI, code of naam.',
  },
  'row-invalid/twice': {
    en: 'Line {line}: "{name}" stands in two rows.',
    nl: 'Regel {line}: "{name}" staat in twee rijen.',
  },
  'row-invalid/uri': {
    en: 'Line {line}: "{name}" is no URI. Write it out, or without spaces.',
    nl: 'Regel {line}: "{name}" is geen URI. Schrijf hem voluit, of zonder spaties.',
  },
  'row-invalid/tier': {
    en: 'Line {line}: tier {tier} stands below tier {above}.',
    nl: 'Regel {line}: tier {tier} staat onder tier {above}.',
  },
  'row-invalid/ambiguous': {
    en: 'Line {line}: "{name}" is the notation of two rows. Give the URI of the one that is meant.',
    nl: 'Regel {line}: "{name}" is de notatie van twee rijen. Geef de URI van de rij die bedoeld is.',
  },
  'row-invalid/reference': {
    en: 'Line {line}: "{name}" is no row of this table and no URI.',
    nl: 'Regel {line}: "{name}" is geen rij van deze tabel en geen URI.',
  },
  'vocabulary-empty': {
    en: 'There is no concept, scheme or collection in it.',
    nl: 'Er staat geen begrip, schema of collectie in.',
  },
  'vocabulary-empty/mappings': {
    en: 'There are mappings in it (such as skos:exactMatch), and no concept that they are of. Put them into one file with the concepts.',
    nl: 'Er staan mappings in (zoals skos:exactMatch), en geen begrip waar ze van zijn. Zet ze met de begrippen in één bestand.',
  },
  'name-missing': {
    en: 'A list or table without URIs gets them from its short name. Give it one.',
    nl: 'Een lijst of tabel zonder URI’s krijgt ze van haar korte naam. Geef haar er een.',
  },
  'uri-too-long': {
    en: '<{subject}>: URI of {actual} characters; at most {max} can be searched by. Shorten it in the file, then import it again.',
    nl: '<{subject}>: URI van {actual} tekens; op hoogstens {max} kan worden gezocht. Maak hem korter in het bestand en importeer het opnieuw.',
  },
  'null-character': {
    en: '<{subject}> holds U+0000, which no database of ours can store. Mend the file, then import it again.',
    nl: '<{subject}> bevat U+0000, en dat kan geen van onze databases opslaan. Herstel het bestand en importeer het opnieuw.',
  },
  'memory-exceeded': {
    en: 'Reading it takes more than {max} MB of memory. Split the vocabulary.',
    nl: 'Het lezen kost meer dan {max} MB geheugen. Splits de woordenlijst.',
  },
  'deadline-exceeded': {
    en: 'Reading it takes more than {max} seconds. Split the vocabulary.',
    nl: 'Het lezen duurt langer dan {max} seconden. Splits de woordenlijst.',
  },
  'not-expressible/character': {
    en: '{subject} cannot be written as {format}: a text holds a character XML has not. Choose another format.',
    nl: '{subject} kan niet als {format} worden geschreven: een tekst bevat een teken dat XML niet kent. Kies een andere vorm.',
  },
  'not-expressible/name': {
    en: '{subject} cannot be written as {format}: {predicate} does not end in an XML name. Choose another format.',
    nl: '{subject} kan niet als {format} worden geschreven: {predicate} eindigt niet op een XML-naam. Kies een andere vorm.',
  },
  'not-expressible/control': {
    en: '{subject} cannot be written as {format}: a text holds the control character {character}. Choose a form of RDF, or remove it.',
    nl: '{subject} kan niet als {format} worden geschreven: een tekst bevat het stuurteken {character}. Kies een vorm van RDF of haal het weg.',
  },
  'not-expressible/row': {
    en: 'The vocabulary cannot be written as {format}: "{name}" is no URI, or that of two resources. Mend it, or choose a form of RDF.',
    nl: 'De woordenlijst kan niet als {format} worden geschreven: "{name}" is geen URI, of die van twee bronnen. Herstel hem of kies een vorm van RDF.',
  },
  'not-expressible/syntax': {
    en: '{subject} cannot be written as {format}: there {predicate} is part of the syntax. Choose another format.',
    nl: '{subject} kan niet als {format} worden geschreven: daar hoort {predicate} bij de syntaxis. Kies een andere vorm.',
  },
} as const satisfies Record<string, Localized>

export function refusal(
  key: keyof typeof refusals,
  values: Record<string, string | number>,
  place?: Place,
): RefusedVocabulary {
  const [ruleId = key] = key.split('/')
  const reason = sentence(refusals[key], values, 'en')
  const message: Message = { ruleId, source: 'taxonomy', severity: 'error', reason, key, values }
  const line = values.line
  const at = typeof line === 'number' && line > 0 ? { line, column: 1 } : undefined
  if (at) message.place = { ...place, position: { start: at, end: at } }
  else if (place) message.place = place
  return new RefusedVocabulary([message])
}
