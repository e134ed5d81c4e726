// What the plugin's server and admin say to each other of images: who has their rights until when, and what they show.

/** Whether the people on an image agreed: nobody, some, all; or there is nobody to ask. */
export const MODEL_RELEASES = ['none', 'limited', 'unlimited', 'not-applicable'] as const

export interface AssetRights {
  /** What is to be said to those who cannot see it, by language. */
  alt?: Record<string, string>
  creator?: string
  credit?: string
  rights?: string
  rightsHolder?: string
  /** Where the licence can be read, or its words. */
  license?: string
  /** `YYYY-MM-DD`: the first and the last day on which it may be used. */
  validFrom?: string
  validUntil?: string
  /** Targets or channels on which it may be used; absent means all. */
  channels?: string[]
  /** `''`: nobody knows, whatever the file says. */
  modelRelease?: (typeof MODEL_RELEASES)[number] | ''
}

/** Two forms of metadata in one file that disagree. */
export interface AssetConflict {
  key: string
  used: string
  from: 'xmp' | 'iptc' | 'exif'
  other: string
  in: 'iptc' | 'exif'
}

export const LEASE_STATES = ['none', 'valid', 'later', 'soon', 'ended'] as const
/** `soon`: ends within 30 days. `later`: has not begun. */
export type LeaseState = (typeof LEASE_STATES)[number]

export interface AssetInfo {
  hash: string
  name: string
  mime: string
  url: string
  thumbnail: string
  width: number | null
  height: number | null
  /** The media library's own words, in whatever language they are. */
  alternativeText: string
  /** What the file says of itself. */
  embedded: AssetRights
  /** What somebody wrote over it. */
  own: AssetRights
  /** The file said where it was taken; the stored one no longer does. */
  hadPosition: boolean
  conflicts: AssetConflict[]
  lease: LeaseState
}

export interface AssetPage {
  assets: AssetInfo[]
  /** Locales of the site: one alt text each. */
  locales: string[]
  pagination: { page: number; pageSize: number; pageCount: number; total: number }
}

export const ASSET_PATHS = { assets: '/content-metadata/assets' } as const
