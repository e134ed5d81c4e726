// The plugin's settings in config/plugins.ts -> valid settings, or a sentence that names the wrong one.
import { checkDefaults, type Profile, profile } from '@kanaal/metadata'
import {
  explainIssue,
  identifier,
  localized,
  metadataDefaults,
  type SiteInput,
  site as siteSchema,
} from '@kanaal/types'
import { z } from '@strapi/utils'

const settings = z.strictObject({
  /** Opt-ins by uid; @kanaal/strapi-kit reads them. */
  contentTypes: z.record(z.string(), z.unknown()).default({}),
  /** What kinds of documents must know of themselves, as `defineProfile` takes them; absent: those of `kanaal.config`, else the default ones. */
  profiles: z.array(z.unknown()).min(1).optional(),
  /** What documents inherit; absent: `metadata` of `kanaal.config`. */
  defaults: z.unknown().optional(),
  /** Where the omnichannel plugin is not installed: the site, as `site` of `kanaal.config`. */
  site: z.unknown().optional(),
  /** Where that is not written either: plain dates are days of this zone. */
  timeZone: z.string().default('UTC'),
  /** Where the omnichannel plugin is not installed: what documents are published on, `{ web: { en: 'Website' } }`. */
  channels: z.record(identifier, localized).optional(),
  /** `error`: what a profile calls mandatory refuses a publication. `off`: nothing does. */
  gate: z.enum(['error', 'off']).default('error'),
  /** Months after which an overdue review is everybody's: the delegate's and the team's. */
  escalateMonths: z.number().int().min(1).max(120).default(3),
  /** How long the record of changes goes back: entries of one document, and days; 0 days is without end. */
  history: z
    .strictObject({
      perDocument: z.number().int().min(1).default(200),
      days: z.number().int().min(0).default(730),
    })
    .prefault({}),
  /** Images that are uploaded go on saying where they were taken. They do not, otherwise. */
  keepPosition: z.boolean().default(false),
})

export interface Settings extends Omit<z.output<typeof settings>, 'profiles' | 'defaults' | 'site'> {
  profiles?: unknown[]
  defaults?: z.output<typeof metadataDefaults>
  site?: SiteInput
}

export const config = {
  default: () => settings.parse({}),
  validator(value: unknown): void {
    const result = settings.safeParse(value, { error: explainIssue })
    if (!result.success) refuse([], result.error.issues)
    const profiles = result.data.profiles?.map((one, index): Profile => {
      const { data, error } = profile.safeParse(one, { error: explainIssue })
      return data ?? refuse(['profiles', index], error?.issues ?? [])
    })
    const defaults = metadataDefaults.optional().safeParse(result.data.defaults, { error: explainIssue })
    if (!defaults.success) refuse(['defaults'], defaults.error.issues)
    // Profiles of `kanaal.config` are not known here: names of theirs are checked where it is read.
    const [wrong] = profiles ? checkDefaults(defaults.data ?? {}, profiles) : []
    if (wrong) refuse(['defaults', ...wrong.path.split('.')], [{ path: [], message: wrong.message }])
    const site = siteSchema.optional().safeParse(result.data.site, { error: explainIssue })
    if (!site.success) refuse(['site'], site.error.issues)
  },
}

function refuse(
  at: (string | number)[],
  [issue]: readonly { path: PropertyKey[]; message: string }[],
): never {
  const path = [...at, ...(issue?.path ?? [])].map(String).join('.')
  throw new Error(`content-metadata.config.${path}: ${issue?.message ?? 'not as expected'}`)
}
