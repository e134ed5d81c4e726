// How much a message matters.
import { z } from 'zod'

export const severity = z.enum(['error', 'warning', 'info'])
export type Severity = z.infer<typeof severity>
