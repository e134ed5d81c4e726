// Front matter values in all the shapes people write to the one shape contracts have.
import {
  type Author,
  type CallToAction,
  type ChannelCopy,
  callToAction,
  channelCopy,
  type Fact,
  fact,
  type Json,
  locale,
  type Metadata,
} from '@kanaal/types'
import { defined } from '../defined.ts'
import { isIsoDate, toIsoDate } from '../iso-date.ts'
import { slugOf } from '../slug-of.ts'

/** Reads a value; `expected` says in English what should have been written. */
export interface Reader<Value> {
  expected: string
  read(value: Json): Value | undefined
}

export const readText: Reader<string> = { expected: 'text', read: textOf }

export const readTexts: Reader<string[]> = {
  expected: 'one or more texts',
  read(value) {
    if (typeof value === 'string') return split(value)
    if (!Array.isArray(value)) return isObject(value) ? readTexts.read([value]) : undefined
    const texts = value.map(nameOf)
    return texts.every((text) => text !== undefined) ? texts.filter((text) => text !== '') : undefined
  },
}

export const readDate: Reader<string> = {
  expected: 'a date such as 2026-08-17 or 2026-08-17T09:00+02:00',
  read(value) {
    const iso = toIsoDate(typeof value === 'number' ? String(value) : (textOf(value) ?? ''))
    return iso !== undefined && isIsoDate(iso) ? iso : undefined
  },
}

export const readLocale: Reader<string> = {
  expected: 'a language tag such as nl or en-GB',
  read(value) {
    const tag = textOf(value)?.replaceAll('_', '-')
    // RFC 5646, section 2.2.1: of languages with more than three letters none was ever registered.
    return /^[a-z]{2,3}(-|$)/i.test(tag ?? '') ? locale.safeParse(tag).data : undefined
  },
}

/** YAML 1.2 takes these for texts, and whoever wrote them for YAML 1.1 or in quotes meant no text. */
const FLAGS = new Map([
  ...['true', 'yes', 'on'].map((word) => [word, true] as const),
  ...['false', 'no', 'off'].map((word) => [word, false] as const),
])

export const readFlag: Reader<boolean> = {
  expected: 'true or false',
  read: (value) => (typeof value === 'boolean' ? value : FLAGS.get(textOf(value)?.toLowerCase() ?? '')),
}

/** A slug, or the path of the page it had before; placeholders such as Jekyll's `:title` are no address. */
export const readAddress: Reader<string> = {
  expected: 'an address such as /news/open-on-sunday/',
  read(value) {
    const written = textOf(value)
    if (written === undefined || /(^|\/):[a-z]/i.test(written)) return undefined
    const path = written.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/[?#].*$/, '')
    return path.replace(/(^|\/)index\.html?$|\.html?$/i, '').replace(/^\/+|\/+$/g, '') || undefined
  },
}

export const readAuthors: Reader<Author[]> = {
  expected: 'a name, or a list of names',
  read(value) {
    const list = Array.isArray(value) ? value : [value]
    const authors = list.map(authorOf)
    return authors.every((author) => author !== undefined) && authors.length > 0 ? authors : undefined
  },
}

export const readImage: Reader<NonNullable<Metadata['image']>> = {
  expected: 'an address, or src, alt and caption',
  read(value) {
    if (Array.isArray(value)) return readImage.read(value[0] ?? null)
    if (!isObject(value)) {
      const src = textOf(value)
      return src ? { src } : undefined
    }
    const src = firstText(value, 'src', 'url', 'path', 'image', 'file')
    const alt = firstWritten(value, 'alt', 'alternativeText')
    return src ? { src, ...defined({ alt, caption: firstText(value, 'caption') }) } : undefined
  },
}

export const readCallToAction: Reader<CallToAction> = {
  expected: 'label and href',
  read(value) {
    if (!isObject(value)) return undefined
    const label = firstText(value, 'label', 'text', 'title')
    const href = firstText(value, 'href', 'url', 'link')
    return callToAction.safeParse(defined({ label, href, kind: value.kind })).data as CallToAction | undefined
  },
}

/** `{ price: 49.95 }`, `{ price: { value, unit } }` or a list of facts. */
export const readFacts: Reader<Fact[]> = {
  expected: 'facts by id, each a value or value, unit, text and validUntil',
  read(value) {
    const rows: [Json, Json][] = Array.isArray(value)
      ? value.map((row) => [isObject(row) ? (row.id ?? null) : null, row])
      : Object.entries(isObject(value) ? value : {})
    const facts = rows.map(([id, row]) => factOf(id, row))
    return facts.length > 0 && facts.every((one) => one !== undefined) ? facts : undefined
  },
}

/** The id of a fact that is none, and how it could be written; undefined where the id is not what is wrong. */
export function wrongIdOf(row: string | number, written: Json): { id: string; guess: string } | undefined {
  const id = typeof row === 'string' ? row : isObject(written) ? textOf(written.id ?? null) : undefined
  if (id === undefined || fact.shape.id.safeParse(id).success) return undefined
  return { id, guess: slugOf(id).slice(0, 64) || 'price' }
}

export const readCopy: Reader<Record<string, ChannelCopy>> = {
  expected: 'copy by target or channel: title, text, subject, preheader, callToAction',
  read(value) {
    if (!isObject(value)) return undefined
    const rows = Object.entries(value).map(([target, copy]) => {
      const read = channelCopy.safeParse(typeof copy === 'string' ? { text: copy } : copy)
      return [target, read.data] as const
    })
    return rows.every(([, copy]) => copy)
      ? (Object.fromEntries(rows) as Record<string, ChannelCopy>)
      : undefined
  },
}

function factOf(id: Json, row: Json): Fact | undefined {
  const written = isObject(row) ? row : { value: row }
  const until = written.validUntil ?? written['valid-until'] ?? null
  const from = written.validFrom ?? written['valid-from'] ?? null
  const dates = { validFrom: readDate.read(from), validUntil: readDate.read(until) }
  // A date that was written but cannot be read must not turn into a fact that never expires.
  if ((until !== null && !dates.validUntil) || (from !== null && !dates.validFrom)) return undefined
  const [value, unit, text, label] = [written.value, written.unit, written.text, written.label].map((part) =>
    textOf(part ?? null),
  )
  const required = written.requiredOn ?? written['required-on'] ?? null
  const requiredOn = required === null ? undefined : readTexts.read(required)
  const parts = { id, value: value ?? text, unit, label, text, requiredOn, ...dates }
  return fact.safeParse(defined(parts)).data as Fact | undefined
}

/** `Ann`, `Ann <ann@example.org>`, or an object with a name; several names in one text stay one author. */
function authorOf(value: Json): Author | undefined {
  if (isObject(value)) {
    const parts = [firstText(value, 'firstname', 'firstName'), firstText(value, 'lastname', 'lastName')]
    const whole = parts.filter((part) => part !== undefined).join(' ')
    const name = firstText(value, 'name', 'displayName', 'title', 'username') ?? (whole || undefined)
    const email = firstText(value, 'email')
    return name
      ? { name, ...defined({ url: firstText(value, 'url', 'link', 'to', 'website'), email }) }
      : undefined
  }
  const text = textOf(value)
  if (!text) return undefined
  const mail = /^(.*?)\s*<([^<>\s]+@[^<>\s]+)>$/.exec(text)
  return mail?.[1] && mail[2] ? { name: mail[1], email: mail[2] } : { name: text }
}

function textOf(value: Json): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** A term may be an object, as in `{ name: Press }`. */
function nameOf(value: Json): string | undefined {
  if (value === null || value === '') return ''
  return isObject(value) ? firstText(value, 'name', 'title', 'label', 'slug') : textOf(value)
}

function split(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}

function firstText(object: { [key: string]: Json }, ...keys: string[]): string | undefined {
  return keys.map((key) => textOf(object[key] ?? null)).find((text) => text !== undefined)
}

/** An empty text counts: `alt: ""` says that the image is decorative. */
function firstWritten(object: { [key: string]: Json }, ...keys: string[]): string | undefined {
  return keys.map((key) => object[key]).find((value) => typeof value === 'string')
}

export function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
