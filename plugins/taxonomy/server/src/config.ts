// The plugin's settings in config/plugins.ts -> valid settings, or a sentence that names the wrong one.
import { explainIssue } from '@kanaal/types'
import { z } from '@strapi/utils'

/** Opt-ins by uid; @kanaal/strapi-kit reads them. */
const settings = z.strictObject({ contentTypes: z.record(z.string(), z.unknown()).default({}) })

export const config = {
  default: () => settings.parse({}),
  validator(value: unknown): void {
    const result = settings.safeParse(value, { error: explainIssue })
    if (result.success) return
    const [issue] = result.error.issues
    throw new Error(`taxonomy.config.${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as expected'}`)
  },
}
