// What somebody wants of a concept and cannot have -> an error that names the field and says why, in every language.
import { sentence } from '@kanaal/content'
import type { Localized } from '@kanaal/types'

/** Every reason for which an edit is refused, by id. A slot `{concept}` holds the key of a concept, `{uri}` an address. */
export const editRefusals = {
  'attribute-unknown': {
    en: 'This scheme has no attribute "{attribute}".',
    nl: 'Deze woordenlijst heeft geen kenmerk "{attribute}".',
  },
  'number-invalid': {
    en: '"{value}" is no number. Write digits, such as 12 or 1.5.',
    nl: '"{value}" is geen getal. Schrijf cijfers, zoals 12 of 1.5.',
  },
  'related-itself': {
    en: 'A concept is not related to itself.',
    nl: 'Een begrip is niet verwant met zichzelf.',
  },
  'related-in-hierarchy': {
    en: '"{concept}" stands above or below it: it cannot be merely related as well (SKOS S27).',
    nl: '"{concept}" staat erboven of eronder: het kan niet ook nog alleen verwant zijn (SKOS S27).',
  },
  'related-elsewhere': {
    en: '"{concept}" is kept in another vocabulary. Map it as relatedMatch instead.',
    nl: '"{concept}" staat in een andere woordenlijst. Vergelijk het daar: "Heeft te maken met" (relatedMatch).',
  },
  'mapped-itself': {
    en: 'A concept is not mapped to itself.',
    nl: 'Een begrip wordt niet met zichzelf vergeleken.',
  },
  'mapped-inside': {
    en: '"{uri}" is in the same vocabulary. Place it, or relate it: mappings lead to others.',
    nl: '"{uri}" staat in dezelfde woordenlijst. Plaats het, of maak het verwant: vergelijken doe je met andere.',
  },
  'mapped-both': {
    en: '"{uri}" is mapped as {one} and as {other}, here or from its own side. Keep the one that is true.',
    nl: '"{uri}" staat als {one} en als {other}, hier of aan de andere kant. Houd wat waar is.',
  },
  'name-missing': {
    en: 'A concept needs a name in one language.',
    nl: 'Een begrip heeft in één taal een naam nodig.',
  },
  'label-is-name': {
    en: '"{label}" is already its name in {language}. Keep one of the two.',
    nl: '"{label}" is al de naam ervan in {language}. Houd een van de twee.',
  },
  'label-is-synonym': {
    en: '"{label}" is already a synonym of it in {language}. Keep one of the two.',
    nl: '"{label}" is er al een synoniem van in {language}. Houd een van de twee.',
  },
} as const satisfies Record<string, Localized>

export type EditRefusal = keyof typeof editRefusals

/** What a form asks for is refused by throwing: half of a change is never made. */
export class RefusedEdit extends Error {
  /** Without the field, for whoever shows it beside that. */
  readonly reason: string

  constructor(
    readonly path: readonly string[],
    readonly id: EditRefusal,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    const reason = sentence(editRefusals[id], values, 'en')
    super(`${path.join('.')}: ${reason}`)
    this.name = 'RefusedEdit'
    this.reason = reason
  }
}

export function refuse(path: readonly string[], id: EditRefusal, values?: Record<string, string>): never {
  throw new RefusedEdit(path, id, values)
}
