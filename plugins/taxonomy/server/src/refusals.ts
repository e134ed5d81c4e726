// Every reason for which a request is refused, by id: sentences with slots, in the languages that Kanaal speaks.
import type { Localized } from '@kanaal/types'

/**
 * A slot `{concept}` holds the key of a concept, `{circle}` keys from top to bottom, `{concepts}` and `{schemes}` some in a
 * row: people read their names.
 */
export const refusals = {
  'concept-missing': {
    en: 'There is no concept "{key}". If somebody deleted it, the overview can bring it back.',
    nl: 'Er is geen begrip "{key}". Als iemand het verwijderde, kan het in het overzicht worden teruggehaald.',
  },
  'scheme-missing': {
    en: 'There is no scheme "{key}".',
    nl: 'Er is geen woordenlijst "{key}".',
  },
  'collection-missing': {
    en: 'There is no collection {uri}.',
    nl: 'Er is geen verzameling {uri}.',
  },
  'change-missing': {
    en: 'There is no such change.',
    nl: 'Die wijziging is er niet.',
  },
  'change-without': {
    en: 'This change does not know "{concept}".',
    nl: 'Deze wijziging gaat niet over "{concept}".',
  },
  'depth-alone': {
    en: 'Only expand=narrowerTransitive goes several levels down.',
    nl: 'Alleen expand=narrowerTransitive gaat meer niveaus naar beneden.',
  },
  'type-apart': {
    en: '"{uid}" does not take part.',
    nl: '"{uid}" doet niet mee.',
  },
  'retag-others': {
    en: 'The job changes {count} documents that you may not change. Ask whoever started it.',
    nl: 'De taak wijzigt {count} documenten die jij niet mag wijzigen. Vraag het aan wie hem begon.',
  },
  'type-forbidden': {
    en: 'You may not change {uid}.',
    nl: 'Je mag {uid} niet wijzigen.',
  },
  'text-missing': {
    en: 'Choose a file, or paste a text.',
    nl: 'Kies een bestand of plak een tekst.',
  },
  'target-unknown': {
    en: '"{target}" is no concept of ours, and no URI. An address looks like https://example.org/concept.',
    nl: '"{target}" is geen begrip van ons en geen URI. Een adres ziet eruit als https://example.org/begrip.',
  },
  'words-not-kept': {
    en: 'The record of an import does not keep the words of what was new in it.',
    nl: 'Van een import zijn de woorden van wat er nieuw in was niet bewaard.',
  },
  'place-unsaid': {
    en: '"{concept}" stands in several places. Say which one it leaves: from.',
    nl: '"{concept}" staat op meer plaatsen. Geef aan welke het verlaat: from.',
  },
  'merge-itself': {
    en: 'A concept cannot be merged into itself.',
    nl: 'Een begrip kan niet met zichzelf worden samengevoegd.',
  },
  'merge-into-deprecated': {
    en: '"{concept}" is deprecated itself. Choose one that is in use.',
    nl: '"{concept}" is zelf verouderd. Kies een begrip dat in gebruik is.',
  },
  'successor-invalid': {
    en: '"{concept}" cannot take its place. Choose another concept that is in use.',
    nl: '"{concept}" kan er niet voor in de plaats komen. Kies een ander begrip dat in gebruik is.',
  },
  'children-left': {
    en: 'Concepts that stand below it: {count}. Move them, or say what becomes of them.',
    nl: 'Begrippen die eronder staan: {count}. Verplaats ze, of zeg wat ermee moet gebeuren.',
  },
  'undone-already': {
    en: 'This change has been undone already.',
    nl: 'Deze wijziging is al ongedaan gemaakt.',
  },
  'documents-have': {
    en: 'Documents that have it: {count}. Merge it, or deprecate it with a replacement.',
    nl: 'Documenten die het hebben: {count}. Voeg het samen, of maak het verouderd met een opvolger.',
  },
  'children-there': {
    en: 'Concepts that stand below it: {count}. Move them first.',
    nl: 'Begrippen die eronder staan: {count}. Verplaats die eerst.',
  },
  'led-to': {
    en: '"{concept}" leads to it ({kind}). Change that first.',
    nl: '"{concept}" verwijst ernaar ({kind}). Wijzig dat eerst.',
  },
  'scheme-there': {
    en: 'There is a scheme "{key}" already. Choose another short name.',
    nl: 'Er is al een woordenlijst "{key}". Kies een andere korte naam.',
  },
  'key-of-several': {
    en: 'The file has {count} schemes, and "{key}" can name one. Leave the short name out: each is called after its URI.',
    nl: 'Het bestand heeft {count} woordenlijsten, en "{key}" kan er één benoemen. Laat de korte naam weg: elke heet dan naar haar URI.',
  },
  'key-stored': {
    en: 'The scheme {uri} is here already, as "{key}". Leave the short name out, or give that one.',
    nl: 'De woordenlijst {uri} is er al, als "{key}". Laat de korte naam weg of geef die.',
  },
  'xl-in-table': {
    en: 'A {format} has no place for labels that are resources. Choose Turtle, N-Triples, RDF/XML or JSON-LD.',
    nl: 'Een {format} heeft geen plaats voor namen die een eigen URI hebben. Kies Turtle, N-Triples, RDF/XML of JSON-LD.',
  },
  'rebase-apart': {
    en: 'There is a working copy of "{key}". Let readers see every change at once, then move its URIs.',
    nl: 'Er is een werkversie van "{key}". Laat lezers elke wijziging meteen zien en verplaats dan de URI’s.',
  },
  'rebase-undone': {
    en: 'URIs that were moved are moved back in the settings of the vocabulary.',
    nl: 'URI’s die zijn verplaatst, verplaats je terug bij de instellingen van de woordenlijst.',
  },
  'rebase-nothing': {
    en: 'No URI of it begins with "{from}". Name what its URIs begin with.',
    nl: 'Geen URI ervan begint met "{from}". Geef aan waarmee de URI’s beginnen.',
  },
  'rebase-long': {
    en: '{uri} has more than {max} characters. Choose a shorter base.',
    nl: '{uri} heeft meer dan {max} tekens. Kies een kortere basis.',
  },
  'rebase-taken': {
    en: 'There is a concept with the URI {uri} already. Choose another base.',
    nl: 'Er is al een begrip met de URI {uri}. Kies een andere basis.',
  },
  'uri-there': {
    en: 'There is a scheme with the URI {uri} already.',
    nl: 'Er is al een woordenlijst met de URI {uri}.',
  },
  'scheme-used': {
    en: 'Documents that have its concepts: {count}. Take them off first.',
    nl: 'Documenten die begrippen eruit hebben: {count}. Haal die er eerst af.',
  },
  'scheme-shared': {
    en: 'Concepts that other schemes have too: {count} ({concepts}), in {schemes}. They are kept here and would be gone from there. Delete these concepts first if they may, or keep this scheme.',
    nl: 'Begrippen die ook in andere woordenlijsten staan: {count} ({concepts}), in {schemes}. Ze worden hier bewaard en zouden daar ook verdwijnen. Verwijder eerst die begrippen als dat mag, of houd deze woordenlijst.',
  },
  'scheme-led-to': {
    en: 'Concepts of other schemes that lead to concepts of it: {count} ({concepts}), in {schemes}. Change those links first.',
    nl: 'Begrippen in andere woordenlijsten die naar begrippen hieruit verwijzen: {count} ({concepts}), in {schemes}. Wijzig die koppelingen eerst.',
  },
  'scheme-collected': {
    en: 'Concepts that collections of other schemes hold: {count} ({concepts}), in {schemes}. Take them out of those first.',
    nl: 'Begrippen die in verzamelingen van andere woordenlijsten staan: {count} ({concepts}), in {schemes}. Haal ze daar eerst uit.',
  },
  'preset-missing': {
    en: 'There is no preset "{key}".',
    nl: 'Er is geen voorbeeld "{key}".',
  },
  'collection-nameless': {
    en: 'A collection needs a name in one language.',
    nl: 'Een verzameling heeft in één taal een naam nodig.',
  },
  'paste-too-long': {
    en: '{count} concepts; at most {max} are pasted. Import them as a file.',
    nl: '{count} begrippen; er worden er hoogstens {max} geplakt. Importeer ze als bestand.',
  },
  'retag-nothing': {
    en: 'Say which term to add or to take off.',
    nl: 'Kies welke term erbij moet of eraf.',
  },
  'term-deprecated': {
    en: '"{concept}" is deprecated. Choose one that is in use.',
    nl: '"{concept}" is verouderd. Kies een begrip dat in gebruik is.',
  },
  'job-not-over': {
    en: 'Only a change that is done, or was stopped, can be taken back.',
    nl: 'Alleen een wijziging die klaar is of is gestopt, kan worden teruggedraaid.',
  },
  'copy-there': {
    en: 'This vocabulary has a working copy already.',
    nl: 'Deze woordenlijst heeft al een werkversie.',
  },
  'copy-missing': {
    en: 'Readers see every change of this vocabulary at once.',
    nl: 'Lezers zien elke wijziging van deze woordenlijst al meteen.',
  },
  circle: {
    en: 'A concept would stand below itself: {circle}. Choose a place outside its own branch.',
    nl: 'Een begrip zou onder zichzelf komen te staan: {circle}. Kies een plaats buiten zijn eigen tak.',
  },
  'too-deep': {
    en: '"{concept}" would stand more than {max} levels deep. Make the branch less deep.',
    nl: '"{concept}" zou meer dan {max} niveaus diep staan. Maak de tak minder diep.',
  },
  conflict: {
    en: 'Somebody changed "{concept}" since you opened it. Look at the change, then make yours again.',
    nl: 'Iemand wijzigde "{concept}" sinds je het opende. Bekijk de wijziging en maak dan de jouwe opnieuw.',
  },
  'changed-since': {
    en: '"{concept}" was changed after this: undoing it would lose that. Restore the version you want from the history of the concept.',
    nl: '"{concept}" is hierna nog gewijzigd: dat zou verloren gaan. Zet de versie die je wilt terug uit de geschiedenis van het begrip.',
  },
  'right-labels': {
    en: 'Your role may not change the words of "{concept}" in {languages}. Ask whoever manages vocabularies.',
    nl: 'Je rol mag de woorden van "{concept}" niet wijzigen in {languages}. Vraag het aan wie de woordenlijsten beheert.',
  },
  'right-structure': {
    en: 'Your role may not change what stands where at "{concept}". Ask whoever manages vocabularies.',
    nl: 'Je rol mag bij "{concept}" niet wijzigen wat waar staat. Vraag het aan wie de woordenlijsten beheert.',
  },
  'right-delete': {
    en: 'Your role may not delete "{concept}". Ask whoever manages vocabularies.',
    nl: 'Je rol mag "{concept}" niet verwijderen. Vraag het aan wie de woordenlijsten beheert.',
  },
  'right-publish': {
    en: 'Your role may not decide what readers see of "{key}". Ask whoever manages vocabularies.',
    nl: 'Je rol mag niet bepalen wat lezers van "{key}" zien. Vraag het aan wie de woordenlijsten beheert.',
  },
  'propose-apart': {
    en: 'Your role may only propose in "{key}", and its readers see every change at once. Ask whoever publishes it to begin a working copy.',
    nl: 'Je rol mag in "{key}" alleen voorstellen doen, en lezers zien er elke wijziging meteen. Vraag wie publiceert om een werkversie te beginnen.',
  },
  'right-top': {
    en: 'Your role may change nothing on top of "{key}". Ask whoever manages vocabularies.',
    nl: 'Je rol mag boven in "{key}" niets wijzigen. Vraag het aan wie de woordenlijsten beheert.',
  },
} as const satisfies Record<string, Localized>

export type RefusalId = keyof typeof refusals
/** A list holds keys of concepts or schemes. */
export type RefusalValues = Readonly<Record<string, string | number | readonly string[]>>
