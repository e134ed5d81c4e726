// An image's rights and the span of a publication -> why the publication would outlive them, and how to mend it.
import type { Localized, Metadata } from '@kanaal/types'
import type { AssetRights } from '../../../shared/assets'
import { endOf, startOf } from './asset-rights'

export interface LeaseFinding {
  ruleId: 'lease-ended' | 'lease-not-begun' | 'lease-ends-first' | 'lease-elsewhere' | 'release-missing'
  severity: 'error' | 'warning'
  reason: Localized
  /** A date, the channels that are allowed, or what is needed. */
  expected: string
}

export interface Publication {
  metadata: Pick<Metadata, 'validFrom' | 'validUntil' | 'validity' | 'channels'>
  /** Milliseconds since 1970. */
  now: number
}

/** The first of what is wrong: whoever mends it sees the next. */
export function judgeLease(
  name: string,
  rights: AssetRights,
  publication: Publication,
): LeaseFinding | undefined {
  const { validFrom, validUntil, channels, modelRelease } = rights
  const { metadata, now } = publication
  if (validUntil && now >= endOf(validUntil)) {
    return {
      ruleId: 'lease-ended',
      severity: 'error',
      expected: validUntil,
      reason: {
        en: `The rights of “${name}” ended on ${validUntil}. Choose another image, or have them extended.`,
        nl: `De rechten op “${name}” zijn geëindigd op ${validUntil}. Kies een ander beeld, of laat ze verlengen.`,
      },
    }
  }
  const start = Math.max(now, momentOf(metadata.validFrom) ?? now)
  if (validFrom && start < startOf(validFrom)) {
    return {
      ruleId: 'lease-not-begun',
      severity: 'error',
      expected: validFrom,
      reason: {
        en: `“${name}” may be used from ${validFrom}. Set “valid from” to that day or later, or choose another image.`,
        nl: `“${name}” mag vanaf ${validFrom} gebruikt worden. Zet “geldig vanaf” op die dag of later, of kies een ander beeld.`,
      },
    }
  }
  const end = endOfPublication(metadata)
  if (validUntil && (end === undefined || end.slice(0, 10) > validUntil)) {
    const [en, nl] =
      end === undefined
        ? ['this document has no end', 'dit document heeft geen einde']
        : [
            `this document stays until ${end.slice(0, 10)}`,
            `dit document blijft tot en met ${end.slice(0, 10)}`,
          ]
    return {
      ruleId: 'lease-ends-first',
      severity: 'error',
      expected: validUntil,
      reason: {
        en: `The rights of “${name}” end on ${validUntil}, but ${en}. Set “valid until” to ${validUntil} or earlier, or choose another image.`,
        nl: `De rechten op “${name}” eindigen op ${validUntil}, maar ${nl}. Zet “geldig tot en met” op ${validUntil} of eerder, of kies een ander beeld.`,
      },
    }
  }
  const elsewhere = channels && !metadata.channels?.every((channel) => channels.includes(channel))
  if (channels && elsewhere !== false) {
    const allowed = channels.join(', ')
    return {
      ruleId: 'lease-elsewhere',
      severity: 'error',
      expected: allowed,
      reason: {
        en: `“${name}” may be used on ${allowed || 'no channel'} only. Choose these channels for the document, or another image.`,
        nl: `“${name}” mag alleen gebruikt worden op ${allowed || 'geen enkel kanaal'}. Kies die kanalen voor het document, of een ander beeld.`,
      },
    }
  }
  return modelRelease === 'none' || modelRelease === 'limited' ? judgeRelease(name, modelRelease) : undefined
}

/** Some who agreed may be all who can be recognised: a person has to look. Nobody is nobody. */
function judgeRelease(name: string, release: 'none' | 'limited'): LeaseFinding {
  const [en, nl] = release === 'none' ? ['Nobody on', 'Niemand op'] : ['Not everybody on', 'Niet iedereen op']
  return {
    ruleId: 'release-missing',
    severity: release === 'none' ? 'error' : 'warning',
    expected: 'unlimited',
    reason: {
      en: `${en} “${name}” agreed to be shown. Ask them and write it down under “Rights of images”, or choose another image.`,
      nl: `${nl} “${name}” gaf toestemming. Vraag die en leg haar vast onder “Rechten op beelden”, of kies een ander beeld.`,
    },
  }
}

/** The latest day on which any channel still shows it; undefined where one never stops. */
function endOfPublication({ validUntil, validity = {} }: Publication['metadata']): string | undefined {
  const ends = [validUntil, ...Object.values(validity).map(({ until }) => until ?? validUntil)]
  if (ends.some((end) => end === undefined)) return undefined
  return ends
    .filter((end): end is string => end !== undefined)
    .sort()
    .at(-1)
}

const momentOf = (date: string | undefined): number | undefined => {
  const time = date === undefined ? Number.NaN : Date.parse(date)
  return Number.isNaN(time) ? undefined : time
}
