// What is known of an image -> what stands in its form, and what of it is one's own.
import { type AssetInfo, type AssetRights, MODEL_RELEASES } from '../../../shared/assets'

export const TEXT_KEYS = [
  'validFrom',
  'validUntil',
  'license',
  'credit',
  'rights',
  'rightsHolder',
  'creator',
] as const
export type TextKey = (typeof TEXT_KEYS)[number]

export interface AssetDraft {
  texts: Record<TextKey, string>
  /** By locale. */
  alt: Record<string, string>
  /** Separated by commas. */
  channels: string
  modelRelease: NonNullable<AssetRights['modelRelease']>
}

/** What somebody wrote wins over what the file says; an empty text takes the file's word away. */
export function inForce({ embedded, own }: Pick<AssetInfo, 'embedded' | 'own'>): AssetRights {
  const all: AssetRights = { ...embedded, ...own, alt: { ...embedded.alt, ...own.alt } }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')) as AssetRights
}

/** A locale is served by its language: `nl-BE` by `nl`. */
const textIn = (alt: AssetRights['alt'] = {}, locale: string): string =>
  alt[locale] ?? alt[locale.split('-')[0] ?? ''] ?? ''

export function toAssetDraft(asset: AssetInfo, locales: readonly string[]): AssetDraft {
  const rights = inForce(asset)
  const texts = Object.fromEntries(TEXT_KEYS.map((key) => [key, rights[key] ?? ''])) as AssetDraft['texts']
  const alt = Object.fromEntries(locales.map((locale) => [locale, textIn(rights.alt, locale)]))
  return { texts, alt, channels: (rights.channels ?? []).join(', '), modelRelease: rights.modelRelease ?? '' }
}

/** Only what differs from the file: what the file says stays the file's, also when it is replaced. */
export function toOwn(
  { texts, alt, channels, modelRelease }: AssetDraft,
  embedded: AssetRights,
): AssetRights {
  const own: AssetRights = {}
  for (const key of TEXT_KEYS) {
    const text = texts[key].trim()
    if (text !== (embedded[key] ?? '')) own[key] = text
  }
  if (modelRelease !== (embedded.modelRelease ?? '')) own.modelRelease = modelRelease
  const written = Object.entries(alt).filter(([locale, text]) => text.trim() !== textIn(embedded.alt, locale))
  if (written.length > 0) own.alt = Object.fromEntries(written.map(([locale, text]) => [locale, text.trim()]))
  const list = channels
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
  if (list.length > 0) own.channels = list
  return own
}

/** What a select gives back. */
export const toModelRelease = (value: string | number): AssetDraft['modelRelease'] =>
  MODEL_RELEASES.find((one) => one === value) ?? ''

/** Where the media library's own words are all there is, nobody knows their language: they count for all. */
export const missingAlt = (asset: AssetInfo, locales: readonly string[]): string[] =>
  locales.filter((locale) => textIn(inForce(asset).alt, locale) === '' && asset.alternativeText === '')
