// The manifest of an export: what was written, by hash; no timestamps and no absolute paths.
import { z } from 'zod'
import { fileEntry } from './rendition.ts'

const counts = z.object({ error: z.number().int(), warning: z.number().int(), info: z.number().int() })

export const manifest = z.object({
  version: z.literal(1),
  targets: z.record(
    z.string(),
    z.object({ channel: z.string(), version: z.string(), optionsHash: z.string() }),
  ),
  documents: z.array(
    z.object({
      id: z.string(),
      source: z.string(),
      hash: z.string(),
      renditions: z.array(
        z.object({
          target: z.string(),
          locale: z.string(),
          audience: z.string().nullable(),
          key: z.string(),
          messages: counts,
          losses: z.number().int(),
          /** Paths below the output directory. */
          files: z.array(fileEntry.omit({ role: true })),
        }),
      ),
    }),
  ),
})
export type Manifest = z.infer<typeof manifest>

/** One line of `errors.ndjson`: a document that could not be exported. */
export const exportError = z.object({
  id: z.string(),
  source: z.string(),
  ruleId: z.string(),
  place: z.object({
    file: z.string().optional(),
    line: z.number().int().optional(),
    column: z.number().int().optional(),
  }),
  reason: z.string(),
})
export type ExportError = z.infer<typeof exportError>
