// A fact to what an editor calls it: its label, else its id in words.
import type { Fact } from '@kanaal/types'

/** `{ id: 'rugzak-prijs' }` gives `“rugzak prijs”`, `{ label: 'Prijs van de rugzak' }` gives `“Prijs van de rugzak”`. */
export const factName = (fact: Pick<Fact, 'id' | 'label'>): string => `“${factLabel(fact)}”`

export const factLabel = ({ id, label }: Pick<Fact, 'id' | 'label'>): string =>
  label ?? id.replaceAll('-', ' ')
