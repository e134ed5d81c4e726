// What is wrong with a text that is not what it looks like, by id, in English and Dutch.
import type { Localized } from '@kanaal/types'

export const syntaxFaults = {
  'syntax-invalid': {
    en: 'Line {line} is not {format}: {detail}',
    nl: 'Regel {line} is geen {format}. De lezer zegt in het Engels: {detail}',
  },
  'syntax-invalid/prefix': {
    en: 'Line {line} is not {format}: Undefined prefix "{name}".',
    nl: 'Regel {line} is geen {format}: het voorvoegsel "{name}" is nergens gedeclareerd.',
  },
  'syntax-invalid/entity': {
    en: 'Line {line} is not {format}: Expected entity but got {found}.',
    nl: 'Regel {line} is geen {format}: hier hoort een naam of waarde te staan, en er staat {found}.',
  },
  'syntax-invalid/predicate': {
    en: 'Line {line} is not {format}: Expected predicate but got {found}.',
    nl: 'Regel {line} is geen {format}: hier hoort een eigenschap te staan, en er staat {found}.',
  },
  'syntax-invalid/unexpected': {
    en: 'Line {line} is not {format}: Unexpected {found}.',
    nl: 'Regel {line} is geen {format}: {found} hoort hier niet te staan.',
  },
  'syntax-invalid/punctuation': {
    en: 'Line {line} is not {format}: Expected punctuation to follow "{after}".',
    nl: 'Regel {line} is geen {format}: achter "{after}" hoort een punt, een puntkomma of een komma.',
  },
  'syntax-invalid/dot': {
    en: 'Line {line} is not {format}: a dot is missing at the end.',
    nl: 'Regel {line} is geen {format}: aan het eind ontbreekt een punt.',
  },
  'syntax-invalid/declaration': {
    en: 'Line {line} is not {format}: a declaration of a prefix or base has no URI between < and >.',
    nl: 'Regel {line} is geen {format}: een declaratie van een voorvoegsel of basis heeft geen URI tussen < en >.',
  },
  'syntax-invalid/uri': {
    en: 'Line {line} is not {format}: a URI holds what no URI may hold. Encode it.',
    nl: 'Regel {line} is geen {format}: een URI bevat wat niet in een URI mag. Codeer het.',
  },
  'syntax-invalid/relative': {
    en: 'Line {line} is not {format} that can be read alone: "{name}" is no absolute URI. Give the base of relative URIs, or encode what a URI may not hold.',
    nl: 'Regel {line} is geen {format} die op zichzelf te lezen is: "{name}" is geen absolute URI. Geef de basis van relatieve URI’s mee of codeer wat niet in een URI mag.',
  },
  'syntax-invalid/property': {
    en: 'Line {line} is not {format} that can be read whole: the context does not say what "{name}" stands for. Name its URI there, or leave it out.',
    nl: 'Regel {line} is geen {format} die helemaal te lezen is: de context zegt niet waar "{name}" voor staat. Noem daar de URI of laat het weg.',
  },
  'syntax-invalid/tag': {
    en: 'Line {line} is not {format}: "{name}" is no language tag. Write it as in en-US: letters and digits, with hyphens.',
    nl: 'Regel {line} is geen {format}: "{name}" is geen taalcode. Schrijf hem zoals nl-BE: letters en cijfers, met streepjes.',
  },
  'syntax-invalid/blank': {
    en: 'Line {line} is not {format}: a property needs a URI, and has none.',
    nl: 'Regel {line} is geen {format}: een eigenschap heeft een URI nodig, en heeft die niet.',
  },
  'syntax-invalid/language': {
    en: 'Line {line} is not {format}: a language tag has a part of more than 8 characters.',
    nl: 'Regel {line} is geen {format}: een taalcode heeft een deel van meer dan 8 tekens.',
  },
  'syntax-invalid/ended': {
    en: 'Line {line} is not {format}: it ends too early.',
    nl: 'Regel {line} is geen {format}: het houdt te vroeg op.',
  },
  'syntax-invalid/unclosed': {
    en: 'Line {line} is not {format}: the element {name} is not closed.',
    nl: 'Regel {line} is geen {format}: het element {name} wordt niet gesloten.',
  },
  'syntax-invalid/closing': {
    en: 'Line {line} is not {format}: an element is closed that is not open, or not the last one opened.',
    nl: 'Regel {line} is geen {format}: er wordt een element gesloten dat niet openstaat, of niet als laatste is geopend.',
  },
  'syntax-invalid/root': {
    en: 'Line {line} is not {format}: everything must stand in one element.',
    nl: 'Regel {line} is geen {format}: alles moet in één element staan.',
  },
  'syntax-invalid/undeclared': {
    en: 'Line {line} is not {format}: an entity is used that is not declared.',
    nl: 'Regel {line} is geen {format}: er wordt een entiteit gebruikt die niet is gedeclareerd.',
  },
  'syntax-invalid/attribute': {
    en: 'Line {line} is not {format}: an attribute has no value between quotes, or is there twice.',
    nl: 'Regel {line} is geen {format}: een attribuut heeft geen waarde tussen aanhalingstekens, of staat er dubbel.',
  },
  'syntax-invalid/character': {
    en: 'Line {line} is not {format}: a character stands here that may not.',
    nl: 'Regel {line} is geen {format}: hier staat een teken dat er niet mag staan.',
  },
  'syntax-invalid/xml-start': {
    en: 'Line {line} is not {format}: something stands before the XML declaration.',
    nl: 'Regel {line} is geen {format}: er staat iets voor de XML-declaratie.',
  },
  'syntax-invalid/name': {
    en: 'Line {line} is not {format}: "{name}" is no XML name.',
    nl: 'Regel {line} is geen {format}: "{name}" is geen XML-naam.',
  },
  'syntax-invalid/element': {
    en: 'Line {line} is not {format}: {name} cannot be an element here.',
    nl: 'Regel {line} is geen {format}: {name} kan hier geen element zijn.',
  },
  'syntax-invalid/namespace': {
    en: 'Line {line} is not {format}: {name} has no namespace, and all of RDF has one.',
    nl: 'Regel {line} is geen {format}: {name} heeft geen naamruimte, en in RDF heeft alles er een.',
  },
  'syntax-invalid/id': {
    en: 'Line {line} is not {format}: the rdf:ID "{name}" is there twice.',
    nl: 'Regel {line} is geen {format}: de rdf:ID "{name}" komt twee keer voor.',
  },
  'syntax-invalid/quote-open': {
    en: 'Line {line} is not {format}: a quote is opened and not closed.',
    nl: 'Regel {line} is geen {format}: een aanhalingsteken wordt geopend en niet gesloten.',
  },
  'syntax-invalid/quote': {
    en: 'Line {line} is not {format}: a quote stands in the middle of a cell. Double it, and put quotes around the cell.',
    nl: 'Regel {line} is geen {format}: er staat een aanhalingsteken midden in een cel. Verdubbel het en zet aanhalingstekens om de cel.',
  },
  'syntax-invalid/json': {
    en: 'Line {line} is not {format}: a name between double quotes, a colon, a comma or a bracket is missing here.',
    nl: 'Regel {line} is geen {format}: hier ontbreekt een naam tussen dubbele aanhalingstekens, een dubbele punt, een komma of een haakje.',
  },
  'syntax-invalid/nested': {
    en: 'The JSON-LD nests deeper than {max} levels. Make it flatter, or export it as Turtle.',
    nl: 'De JSON-LD is dieper genest dan {max} niveaus. Maak hem platter of exporteer als Turtle.',
  },
  'syntax-invalid/many': {
    en: 'The JSON-LD holds more than {max} objects. Split the vocabulary.',
    nl: 'De JSON-LD bevat meer dan {max} objecten. Splits de woordenlijst.',
  },
  'syntax-invalid/proto': {
    en: 'The JSON-LD has the key "__proto__", which is refused. Leave it out.',
    nl: 'De JSON-LD heeft de sleutel "__proto__", en die wordt geweigerd. Laat hem weg.',
  },
} as const satisfies Record<string, Localized>
