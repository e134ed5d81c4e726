// What stands in the way of a vocabulary to the error that refuses it whole: nothing is imported by halves.
import { sentence } from '@kanaal/content'
import type { Localized, Message, Place } from '@kanaal/types'

/** A text that cannot be read or a vocabulary that cannot be written; its messages say where and why. */
export class RefusedVocabulary extends Error {
  override readonly name = 'RefusedVocabulary'

  constructor(readonly messages: Message[]) {
    super(messages.map((message) => message.reason).join('\n'))
  }
}

/** Every reason for which a vocabulary is refused, by id. */
export const refusals = {
  'bytes-exceeded': {
    en: '{actual} bytes; at most {max} are read. Split the vocabulary, or raise maxBytes.',
    nl: '{actual} bytes; er worden er hoogstens {max} gelezen. Splits de woordenlijst of verhoog maxBytes.',
  },
  'encoding-unknown': {
    en: 'The text is not UTF-8. Save it as UTF-8 and try again.',
    nl: 'De tekst is geen UTF-8. Sla hem op als UTF-8 en probeer het opnieuw.',
  },
  'control-character': {
    en: 'Line {line} holds the control character {character}, which no vocabulary may hold. Remove it.',
    nl: 'Regel {line} bevat het stuurteken {character}, dat niet in een woordenlijst mag. Haal het weg.',
  },
  'format-unknown': {
    en: 'This is no Turtle, N-Triples, RDF/XML, JSON-LD, table or indented list: {detail}.',
    nl: 'Dit is geen Turtle, N-Triples, RDF/XML, JSON-LD, tabel of ingesprongen lijst: {detail}.',
  },
  'syntax-invalid': {
    en: 'Line {line} is not {format}: {detail}',
    nl: 'Regel {line} is geen {format}: {detail}',
  },
  'entity-refused': {
    en: 'Line {line}: {detail}. Entities may be short names for URIs and nothing else.',
    nl: 'Regel {line}: {detail}. Entiteiten mogen korte namen voor URI’s zijn en niets anders.',
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
  'row-invalid': {
    en: 'Line {line}: {detail}.',
    nl: 'Regel {line}: {detail}.',
  },
  'vocabulary-empty': {
    en: 'There is no concept, scheme or collection in it.',
    nl: 'Er staat geen begrip, schema of collectie in.',
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
  'not-expressible': {
    en: '{subject} cannot be written as {format}: {detail}. Choose another format.',
    nl: '{subject} kan niet als {format} worden geschreven: {detail}. Kies een andere vorm.',
  },
} as const satisfies Record<string, Localized>

export function refusal(
  ruleId: keyof typeof refusals,
  values: Record<string, string | number>,
  place?: Place,
): RefusedVocabulary {
  const message: Message = {
    ruleId,
    source: 'taxonomy',
    severity: 'error',
    reason: sentence(refusals[ruleId], values, 'en'),
    key: ruleId,
    values,
  }
  const line = values.line
  const at = typeof line === 'number' && line > 0 ? { line, column: 1 } : undefined
  if (at) message.place = { ...place, position: { start: at, end: at } }
  else if (place) message.place = place
  return new RefusedVocabulary([message])
}
