// What a request wants to store in our attributes -> what is wrong with it, each with its path.
import { asDraft, defaultProfiles, type Profile, profileFor, toZod } from '@kanaal/metadata'
import { caps, channelCopy, explainIssue, fact, type Localized, metadata } from '@kanaal/types'
import { z } from '@strapi/utils'
import { describeIssue } from './describe-issue'
import { toStrict } from './to-strict'

export interface StoredIssue {
  path: (string | number)[]
  what: Localized
}

const SCHEMAS = {
  contentMetadata: toStrict(
    z.object({ ...metadata.shape, facts: z.array(fact.omit({ place: true })).optional() }),
  ),
  channelCopy: z.record(z.string(), toStrict(channelCopy)),
} as const
type Attribute = keyof typeof SCHEMAS

/** What a caller may write: `contentMetadata` and `channelCopy`. Absent and null are no value. */
export function issuesIn(
  uid: string,
  data: Readonly<Record<string, unknown>>,
  profiles: readonly Profile[] = defaultProfiles,
): StoredIssue[] {
  return (Object.keys(SCHEMAS) as Attribute[]).flatMap((attribute) => {
    const value = Object.hasOwn(data, attribute) ? data[attribute] : undefined
    return value === undefined || value === null ? [] : issuesOf(uid, attribute, value, profiles)
  })
}

function issuesOf(
  uid: string,
  attribute: Attribute,
  value: unknown,
  profiles: readonly Profile[],
): StoredIssue[] {
  const forbidden = forbiddenKey(value, [attribute])
  if (forbidden) return [forbidden]
  const bytes = Buffer.byteLength(JSON.stringify(value))
  if (bytes > MAX_BYTES) return [{ path: [attribute], what: tooLarge(bytes) }]
  const { error } = SCHEMAS[attribute].safeParse(value, { error: explainIssue })
  const own = (error?.issues ?? []).flatMap((issue) =>
    describeIssue(issue, value, Object.keys(metadata.shape)),
  )
  const issues = [...own, ...(attribute === 'contentMetadata' ? dateIssues(value, []) : [])]
  const all =
    issues.length === 0 && attribute === 'contentMetadata' ? profileIssues(uid, value, profiles) : issues
  return all.map(({ path, what }) => ({ path: [attribute, ...path], what }))
}

/** What front matter may have: one document knows no more of itself in a CMS. */
const MAX_BYTES = caps.parse({}).frontMatterBytes

const tooLarge = (bytes: number): Localized => ({
  en: `${bytes} of ${MAX_BYTES} bytes. Shorten the longest values.`,
  nl: `${bytes} van ${MAX_BYTES} bytes. Kort de langste waarden in.`,
})

/** `{ "__proto__": … }` in JSON is a key like any other, until somebody copies the object. */
function forbiddenKey(value: unknown, path: (string | number)[]): StoredIssue | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  for (const key of Object.keys(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    if (key === '__proto__') {
      const what = { en: '"__proto__" cannot be a name.', nl: '"__proto__" kan geen naam zijn.' }
      return { path: here, what }
    }
    const inner = forbiddenKey((value as Record<string, unknown>)[key], here)
    if (inner) return inner
  }
  return undefined
}

/** A pattern lets `2026-02-31` through. */
function dateIssues(value: unknown, path: (string | number)[]): StoredIssue[] {
  if (typeof value === 'string') {
    if (!DATES.has(String(path.at(-1))) || !/^\d{4}-\d{2}-\d{2}/.test(value)) return []
    const day = new Date(`${value.slice(0, 10)}T00:00:00Z`)
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value.slice(0, 10))) return []
    const what = {
      en: `${value.slice(0, 10)} is no day of the calendar.`,
      nl: `${value.slice(0, 10)} staat niet op de kalender.`,
    }
    return [{ path, what }]
  }
  if (typeof value !== 'object' || value === null || path[0] === 'custom') return []
  return Object.entries(value).flatMap(([key, one]) =>
    dateIssues(one, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}
const DATES = new Set(['date', 'modified', 'validFrom', 'validUntil', 'from', 'until', 'reviewBy', 'at'])

/** What only a profile knows: the words of an option, and the type of its own properties. Obligation waits for publication. */
function profileIssues(uid: string, value: unknown, profiles: readonly Profile[]): StoredIssue[] {
  const written = value as { type?: string; custom?: Record<string, unknown> }
  const profile = profileFor(written.type ?? uid, profiles)
  const judged =
    profile?.properties.filter(({ key, type }) => type === 'option' || key.startsWith('custom.')) ?? []
  if (!profile || judged.length === 0) return []
  const schema = toZod(asDraft({ ...profile, properties: judged }))
  const values = judged.flatMap(({ key }) => {
    const [first = '', second = ''] = key.split('.')
    const holder = (first === 'custom' ? written.custom : value) as Record<string, unknown> | undefined
    const name = first === 'custom' ? second : first
    return holder && Object.hasOwn(holder, name) ? [[key, holder[name]] as const] : []
  })
  const { error } = schema.safeParse(Object.fromEntries(values), { error: explainIssue })
  return (error?.issues ?? []).flatMap((issue) => {
    const [key = '', ...rest] = issue.path
    const path = [...String(key).split('.'), ...rest]
    return describeIssue({ ...issue, path }, value, [])
  })
}
