// What a mail target may be told: sender, footer links, size and look.
import { localized } from '@kanaal/types'
import { z } from 'zod'
import { blockSlots } from './block.ts'
import { tokenMap } from './message/token-map.ts'
import { defineTheme, type ThemeDefinition } from './theme/define-theme.ts'
import { layoutNames } from './theme/layouts.ts'
import { themeTokens } from './theme/theme-tokens.ts'
import { wordNames } from './words.ts'

/** One line without control characters; what could end a header or an attribute is refused here already. */
const line = z
  .string()
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'expected one line without control characters')
  .max(998)

const mailbox = z.union([z.email(), z.object({ name: line.optional(), address: z.email() })])
export type Mailbox = z.infer<typeof mailbox>

/** A field that the sending service fills in: `{{url}}`, `*|UNSUB|*`, `%url%`, `%%url%%`, `[[url]]`, `[url]`, `{$url}`. */
const mergeField = z
  .string()
  .regex(
    /^(\{\{\{?[^{}<>"'\n\r]{1,120}\}?\}\}|\*\|[A-Z0-9_:]{1,60}\|\*|%{1,2}[\w.-]{1,60}%{1,2}|\[{1,2}[\w .:-]{1,60}\]{1,2}|\{\$[\w.]{1,60}\})$/,
    'expected a field of the sending service, such as {{unsubscribe_url}}',
  )
const destination = z.union([z.url({ protocol: /^https?$/ }), mergeField])

const templates = z.partialRecord(z.enum(Object.keys(blockSlots)), z.string())

export const emailOptions = z.object({
  /** Who sends; default the organisation's address. Without one, the `.eml` is a draft without `From`. */
  from: mailbox.optional(),
  replyTo: mailbox.optional(),
  /** Where a reader leaves: an address, or the sending service's merge field. `null` for mail that needs none. */
  unsubscribe: destination.nullable().default('{{unsubscribe_url}}'),
  /** For the header of RFC 8058; default `unsubscribe`, where that is an https address. */
  listUnsubscribe: z.object({ url: z.url().optional(), email: z.email().optional() }).optional(),
  preferences: destination.optional(),
  /** Default: the document's page. `null` leaves the line out. */
  viewInBrowser: destination.nullable().optional(),
  /** Why the reader gets this mail. */
  reason: localized.optional(),
  /** The mail's own words in languages it does not speak: `{ unsubscribe: { ar: 'إلغاء الاشتراك' } }`. */
  labels: z.partialRecord(z.enum(wordNames), z.record(z.string(), line)).optional(),
  /** What the sending service calls the fields of `:field[reader]{name="first-name"}`; without it the fall-back is sent. */
  tokenMap: tokenMap.optional(),
  /** `fit` cuts a mail that Gmail would clip at a section; `teaser` always cuts at `::more`; `whole` never cuts. */
  length: z.enum(['fit', 'teaser', 'whole']).default('fit'),
  minify: z.boolean().default(false),
  /** Element styles in `style` attributes, which every client reads; else as classes in the head, which is smaller. */
  inlineCss: z.boolean().default(true),
  /** Bytes by which a sending service's tracking lengthens one link: an assumption about services, not a limit. */
  trackingBytes: z.number().int().min(0).max(2_000).default(120),
  /** `defineTheme`'s argument. */
  theme: z
    .object({
      layout: z.enum(layoutNames).optional(),
      tokens: themeTokens.optional(),
      blocks: templates.optional(),
      elements: templates.optional(),
      styles: z.record(z.string(), z.string()).optional(),
      frame: z.string().optional(),
      flow: z.string().optional(),
    })
    .superRefine((definition, context) => {
      const wrong = wrongIn(definition as ThemeDefinition)
      if (wrong !== undefined) context.addIssue({ code: 'custom', message: wrong })
    })
    .optional(),
})
export type EmailOptions = z.infer<typeof emailOptions>
export type EmailOptionsInput = z.input<typeof emailOptions>

/** What is wrong with a theme is wrong with every mail: it is said once, where the options are read. */
function wrongIn(definition: ThemeDefinition): string | undefined {
  try {
    defineTheme(definition)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
