// A merge field and its neutral fall-back to the words in which a sending service asks for it.
import { identifier } from '@kanaal/types'
import { z } from 'zod'

const serviceField = z
  .string()
  .regex(
    /^[A-Za-z_]\w{0,62}(\.[A-Za-z_]\w{0,62}){0,4}$/,
    'expected a field of the sending service, such as subscriber.first_name',
  )

/** What a sending service calls its fields, and the template language it speaks. */
export const tokenMap = z.object({
  dialect: z.enum(['liquid', 'handlebars']),
  /** By the name in `:field[…]{name="first-name"}`: a path such as `subscriber.first_name`. */
  fields: z.record(identifier, serviceField),
  /** By the key in `:::when{segment="members"}`: the field that is true for who belongs to it. */
  segments: z
    .record(
      z
        .string()
        .regex(
          /^[^\s,]{1,64}$/,
          'expected the key of a segment, of at most 64 characters without spaces or commas',
        ),
      serviceField,
    )
    .optional(),
})
export type TokenMap = z.infer<typeof tokenMap>

/** What would end a Liquid string or open another tag of either language. */
const NOT_IN_FALLBACK: Record<string, string> = { '"': '”', '{': '(', '}': ')' }

/**
 * The fall-back is part of the token: a reader whose name is unknown is never greeted by a gap. A field that the
 * service does not have is the fall-back alone.
 *
 * `toToken('first-name', 'reader', { dialect: 'liquid', fields: { 'first-name': 'name' } }, 'html')` gives
 * `{{ name | escape | default: "reader" }}`
 */
export function toToken(
  name: string,
  fallback: string,
  map: TokenMap | undefined,
  part: 'html' | 'text',
): string {
  const path = map && Object.hasOwn(map.fields, name) ? map.fields[name] : undefined
  if (!map || path === undefined) return fallback
  const words = fallback.replace(/["{}]/g, (character) => NOT_IN_FALLBACK[character] ?? character)
  // Handlebars escapes by itself; Liquid prints what a subscriber typed.
  if (map.dialect === 'handlebars') return `{{#if ${path}}}{{${path}}}{{else}}${words}{{/if}}`
  return `{{ ${path} ${part === 'html' ? '| escape ' : ''}| default: "${words}" }}`
}

const LIQUID = /\{\{\s[\w.]+\s(?:\|\sescape\s)?\|\sdefault:\s"([^"]*)"\s\}\}/g
const HANDLEBARS = /\{\{#if\s([\w.]+)\}\}\{\{\1\}\}\{\{else\}\}([^{}]*)\{\{\/if\}\}/g

/** What a reader sees of whom the sending service knows nothing: every token of ours as its fall-back. */
export const withFallbacks = (text: string): string => text.replace(LIQUID, '$1').replace(HANDLEBARS, '$2')

/** A field typed in one line of copy, such as a subject. */
const TYPED = /:field\[([^\]{}]{1,200})\]\{name="?([a-z0-9][a-z0-9-]{0,63})"?\}/g

/** `Hello :field[reader]{name="first-name"}` gives `Hello ` and the token, or with no map the fall-back. */
export const fillTokens = (line: string, map: TokenMap | undefined): string =>
  line.replace(TYPED, (_typed, fallback: string, name: string) => toToken(name, fallback, map, 'text'))
