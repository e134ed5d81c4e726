// What XMP, IPTC and Exif each say of an image to one answer, with a list of where they disagree.
import type {
  AssetMetadata,
  Conflict,
  Embedded,
  EmbeddedMetadata,
  ModelRelease,
} from './read-asset-metadata.ts'

/** Characters kept of one value: a caption, not a book. */
const VALUE_LENGTH = 2000
const KEYWORDS = 100

type TextKey = 'title' | 'description' | 'creator' | 'credit' | 'rights' | 'rightsHolder' | 'license'
type Source = Conflict['from']

/** By key: where each form keeps it, as the IPTC Photo Metadata Standard maps them (2023.2, read 2026-11-22). */
const PLACES: Record<TextKey, { xmp: readonly [string, string][]; iptc?: string; exif?: string }> = {
  title: { xmp: [['dc', 'title']], iptc: 'ObjectName' },
  description: { xmp: [['dc', 'description']], iptc: 'Caption', exif: 'ImageDescription' },
  creator: { xmp: [['dc', 'creator']], iptc: 'Byline', exif: 'Artist' },
  credit: { xmp: [['photoshop', 'Credit']], iptc: 'Credit' },
  rights: { xmp: [['dc', 'rights']], iptc: 'CopyrightNotice', exif: 'Copyright' },
  rightsHolder: {
    xmp: [
      ['plus', 'CopyrightOwner'],
      ['xmpRights', 'Owner'],
    ],
  },
  license: {
    xmp: [
      ['xmpRights', 'WebStatement'],
      ['cc', 'license'],
      ['xmpRights', 'UsageTerms'],
    ],
  },
}

/** PLUS LDF, Model Release Status, http://ns.useplus.org/ldf/vocab/ (IPTC Photo Metadata Standard 2023.2, read 2026-11-22). */
const MODEL_RELEASES: Record<string, ModelRelease> = {
  'MR-NON': 'none',
  'MR-LMR': 'limited',
  'MR-UMR': 'unlimited',
  'MR-NAP': 'not-applicable',
}

export function fromEmbedded({ xmp, iptc, exif, hasPosition }: EmbeddedMetadata): AssetMetadata {
  const metadata: AssetMetadata = { hasPosition, conflicts: [] }
  for (const key of Object.keys(PLACES) as TextKey[]) {
    const place = PLACES[key]
    const inXmp = place.xmp.map(([space, name]) => textOf(xmp[space]?.[name])).find(Boolean)
    const said: [Source, string | undefined][] = [
      ['xmp', inXmp],
      ['iptc', place.iptc && textOf(iptc[place.iptc])],
      ['exif', place.exif && textOf(exif[place.exif])],
    ]
    const value = choose(key, said, metadata.conflicts)
    if (value !== undefined) metadata[key] = value
  }
  const alt = languagesOf(xmp.Iptc4xmpCore?.AltTextAccessibility)
  if (Object.keys(alt).length > 0) metadata.alt = alt
  const from = [xmp.plus?.LicenseStartDate, iptc.ReleaseDate].map(dayOf).find(Boolean)
  const until: [Source, string | undefined][] = [
    ['xmp', [xmp.plus?.LicenseEndDate, xmp.prism?.expirationDate].map(dayOf).find(Boolean)],
    ['iptc', dayOf(iptc.ExpirationDate)],
  ]
  const validUntil = choose('validUntil', until, metadata.conflicts)
  if (from) metadata.validFrom = from
  if (validUntil) metadata.validUntil = validUntil
  const release = MODEL_RELEASES[textOf(xmp.plus?.ModelReleaseStatus)?.split('/').at(-1) ?? '']
  if (release) metadata.modelRelease = release
  const keywords = [xmp.dc?.subject ?? iptc.Keywords ?? []].flat().flatMap((one) => textOf(one) ?? [])
  if (keywords.length > 0) metadata.keywords = [...new Set(keywords)].slice(0, KEYWORDS)
  return metadata
}

function choose(
  key: string,
  said: readonly [Source, string | undefined][],
  conflicts: Conflict[],
): string | undefined {
  const [first, ...others] = said.filter((one): one is [Source, string] => Boolean(one[1]))
  if (!first) return undefined
  const [from, used] = first
  for (const [source, other] of others) {
    if (source === 'xmp' || isSame(used, other)) continue
    conflicts.push({ key, used, from, other, in: source })
  }
  return used
}

/** IPTC cuts its texts off (a by-line after 32 bytes), and Exif knows no © in old files. */
const isSame = (used: string, other: string): boolean => {
  const [long, short] = [used, other].map((text) =>
    text
      .replace(/©|\(c\)/gi, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  return (
    long === short ||
    (Boolean(short) && short !== undefined && short.length >= 30 && Boolean(long?.startsWith(short)))
  )
}

/** A text, the first language of several, or a list of names. */
function textOf(value: unknown): string | undefined {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return clean(value.join(', '))
  if (typeof value === 'string' || typeof value === 'number') return clean(String(value))
  const languages = languagesOf(value)
  return languages[''] ?? Object.values(languages)[0]
}

/** `{ '': 'A red bag', nl: 'Een rode tas' }`: of `nl-NL` the language is kept, unless there are two of it. */
function languagesOf(value: unknown): Record<string, string> {
  const found: Record<string, string> = {}
  for (const one of [value].flat()) {
    if (typeof one === 'string') found[''] ??= clean(one) ?? ''
    const { lang, value: text } = (typeof one === 'object' && one !== null ? one : {}) as Embedded
    if (typeof lang !== 'string' || typeof text !== 'string') continue
    const language = lang.toLowerCase() === 'x-default' ? '' : lang
    if (/^([a-z]{2,8}(-[a-z0-9]{1,8})*)?$/i.test(language)) found[language] ??= clean(text) ?? ''
  }
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== ''))
}

/** A file may hold any character; PostgreSQL stores no U+0000, and nobody wants the others. */
const clean = (text: string): string | undefined =>
  text
    .replace(/(?![\n\r\t])\p{Cc}/gu, '')
    .trim()
    .slice(0, VALUE_LENGTH) || undefined

/** `20270501` of IPTC, `2027-05-01T…` of XMP, `2027:05:01` of Exif; what names no real day is none. */
function dayOf(value: unknown): string | undefined {
  const text =
    value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : String(value ?? '')
  const [, year, month, day] = /^(\d{4})[-:]?(\d{2})[-:]?(\d{2})(?!\d)/.exec(text) ?? []
  if (!year) return undefined
  const written = `${year}-${month}-${day}`
  const read = new Date(`${written}T00:00:00Z`)
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== written ? undefined : written
}
