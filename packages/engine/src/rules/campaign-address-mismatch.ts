// The documents of one campaign to a message for each that speaks to the same readers in another form than the others do.
import { defineRule, placeName } from '@kanaal/content'
import type { FormOfAddress, Metadata, SetDocument } from '@kanaal/types'
import { keyOf } from '../parity/translations-of.ts'

interface Speaker {
  document: SetDocument
  address: FormOfAddress
}

export const campaignAddressMismatch = defineRule({
  id: 'campaign-address-mismatch',
  source: 'engine',
  scope: 'set',
  severity: 'warning',
  title: {
    en: 'Two documents of one campaign address their readers differently',
    nl: 'Twee documenten van één campagne spreken hun lezers verschillend aan',
  },
  why: {
    en: 'Who is “u” in the mail and “je” on the page it leads to, hears two senders.',
    nl: 'Wie in de mail “u” is en op de pagina waar die naartoe leidt “je”, hoort twee afzenders.',
  },
  fix: {
    en: 'Choose one form of address for the campaign. Where a document is meant for other people, write for whom (audience, persona or segment) or on which channels.',
    nl: 'Kies één aanspreekvorm voor de campagne. Is een document voor andere mensen, schrijf dan voor wie (doelgroep, persona of segment) of op welke kanalen.',
  },
  messages: {
    differs: {
      en: 'In the campaign "{campaign}" the reader is “{found}” here and “{usual}” in {at}. Choose one.',
      nl: 'In de campagne "{campaign}" is de lezer hier “{found}” en in {at} “{usual}”. Kies er één.',
    },
  },
  references: [],
  examples: {
    ok: [{ markdown: '---\ncampaign: summer\nlocale: nl\n---\n# Rugzak\n\nBestel je tas.' }],
    // Two documents are needed: test/campaign-address.test.ts shows them.
    notOk: [],
  },
  *check({ documents }) {
    for (const speakers of speakersByCampaign(documents).values()) {
      for (const own of speakers) {
        const others = speakers.filter((one) => one === own || haveOneReader(own.document, one.document))
        const usual = mostUsed(others)
        if (!usual || usual.address.form === own.address.form) continue
        const { document, address } = own
        yield {
          message: 'differs',
          values: {
            campaign: document.metadata.campaign ?? '',
            found: address.form,
            usual: usual.address.form,
            at: `${usual.document.metadata.title ?? usual.document.id} (${placeName(usual.address.place)})`,
          },
          place: address.place,
          related: [usual.address.place],
          expected: usual.address.form,
          actual: address.text,
        }
      }
    }
  },
})

/** By campaign and language. */
function speakersByCampaign(documents: readonly SetDocument[]): Map<string, Speaker[]> {
  const found = new Map<string, Speaker[]>()
  for (const document of documents) {
    const { address, locale } = document
    const { campaign } = document.metadata
    if (campaign === undefined || !address) continue
    const key = JSON.stringify([campaign, locale])
    found.set(key, [...(found.get(key) ?? []), { document, address }])
  }
  return found
}

/** The form that most of them use; of equals the first. */
function mostUsed(speakers: readonly Speaker[]): Speaker | undefined {
  const count = ({ address: { form } }: Speaker) =>
    speakers.filter(({ address }) => address.form === form).length
  return speakers.reduce<Speaker | undefined>(
    (best, one) => (best && count(best) >= count(one) ? best : one),
    undefined,
  )
}

const READERS = ['audience', 'persona', 'segment'] as const satisfies (keyof Metadata)[]

/** Who writes for parents does not write for everybody: only what names the same people, on one channel at least, is compared. */
const haveOneReader = (one: SetDocument, other: SetDocument): boolean =>
  keyOf(one) !== keyOf(other) &&
  READERS.every((by) => areShared(one.metadata[by] ?? [], other.metadata[by] ?? [])) &&
  (!one.metadata.channels ||
    !other.metadata.channels ||
    areShared(one.metadata.channels, other.metadata.channels))

const areShared = (some: readonly string[], others: readonly string[]): boolean =>
  (some.length === 0 && others.length === 0) || some.some((one) => others.includes(one))
