// The plugin's settings in config/plugins.ts -> valid settings, or a sentence that names the wrong one.
import { explainIssue } from '@kanaal/types'
import { z } from '@strapi/utils'

const settings = z.object({
  /** `kanaal.config.{js,ts}`, from the app's root; absent means the preset alone. */
  module: z.string().optional(),
  /** Opt-ins by uid; @kanaal/strapi-kit reads them. */
  contentTypes: z.record(z.string(), z.unknown()).default({}),
  /** `error`: messages of severity error refuse a publication. `off`: nothing does. */
  gate: z.enum(['error', 'off']).default('error'),
  /** Render threads: with two, a long document does not hold up the preview of a short one. */
  jobs: z.number().int().min(1).max(32).default(2),
  /** Milliseconds for one document of up to 100 kB on all its targets; a larger one has that much more. */
  deadlineMs: z.number().int().min(100).default(10_000),
  /** Megabytes of a render thread's heap. */
  heapMb: z.number().int().min(64).default(256),
  /** Megabytes of renditions kept in memory. */
  cacheMb: z.number().int().min(0).default(64),
})
export type Settings = z.output<typeof settings>

export const config = {
  default: () => settings.parse({}),
  validator(value: unknown): void {
    const result = settings.strict().safeParse(value, { error: explainIssue })
    if (result.success) return
    const [issue] = result.error.issues
    throw new Error(
      `omnichannel.config.${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as expected'}`,
    )
  },
}
