// Turns a briefing into message.txt.
import { countWords } from '@kanaal/content'
import type { Context, Json, Output } from '@kanaal/types'
import type { Briefing } from './briefing/to-briefing.ts'
import { toText } from './briefing/to-text.ts'
import type { BriefingOptions } from './options.ts'

export function serialize(briefing: Briefing, context: Context<BriefingOptions>): Output {
  const { validUntil, body, ...parts } = briefing
  const { locale, options, site } = context
  return {
    // Plain data without undefined values, which TypeScript does not see in an interface.
    parts: JSON.parse(JSON.stringify(parts)) as Record<string, Json>,
    files: [
      {
        role: 'text',
        path: 'message.txt',
        mediaType: 'text/plain',
        body: toText(briefing, { locale, timeZone: site.timeZone, width: options.width }),
      },
    ],
    metrics: [{ id: 'words', value: countWords(body, locale), unit: 'word' }],
    ...(validUntil !== undefined && { validUntil }),
  }
}
