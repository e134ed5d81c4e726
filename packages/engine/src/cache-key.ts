// Everything the bytes of a rendition depend on, to its cache key: ready to be an ETag.
import { createHash } from 'node:crypto'
import { hashJson } from '@kanaal/content'
import type { Audience, Document, Inputs, Json, RuleLevel, Site, Theme } from '@kanaal/types'
import type { Node, Parent } from 'unist'
import type { ConfiguredTarget } from './configure-target.ts'
import { intervalOf } from './interval-of.ts'
import { versions } from './versions.ts'

/** Changes when the engine itself gives other bytes for the same input between two releases. */
const ENGINE_VERSION = '4'

export interface KeySubject {
  document: Document
  inputs: Inputs
  configured: ConfiguredTarget
  theme: Theme
  site: Site
  audience?: string | undefined
  audiences: readonly Audience[]
  /** `source/ruleId` of the rules that look at this rendition. */
  rules: readonly string[]
  levels: readonly RuleLevel[]
  now?: string | undefined
}

/**
 * The two keys a rendition can have, both known before it is rendered: `steady` where nothing in it is bound to
 * time, `timed` (with the stretch between two dates in which `now` lies) where something is. A stored rendition with one of the two is still good.
 */
export function cacheKeys(
  subject: KeySubject,
  identities = identitiesOf(subject.document, subject.inputs),
): { steady: string; timed: string } {
  const { document, inputs, configured, theme, site, audience, audiences, rules, levels } = subject
  const { target, channel, limits } = configured
  const parts = {
    engine: ENGINE_VERSION,
    versions,
    document: identities.document,
    deps: identities.deps,
    assets: Object.entries(inputs.assets).map(([src, { file, ...asset }]) => [
      src,
      asset,
      file ? [file.path, file.sha256] : null,
    ]),
    links: inputs.links,
    terms: inputs.terms,
    alternates: inputs.alternates ?? [],
    asked: inputs.messages,
    target,
    channel: `${channel.id}@${channel.version}`,
    limits,
    theme,
    site,
    locale: document.locale,
    audience: audience ?? null,
    audiences,
    rules,
    ...(levels.length > 0 && { levels }),
  }
  const steady = hashJson(toJson(parts))
  return { steady, timed: hashJson([steady, intervalAt(subject)]) }
}

function intervalAt({ document, inputs, audience, audiences, site, now }: KeySubject): Json {
  if (now === undefined) return null
  return intervalOf({
    documents: [document, ...Object.values(inputs.includes)],
    audiences: audiences.filter(({ key }) => key === audience),
    site,
    now,
  })
}

/** Does what is known before rendering already tie this document to a moment? */
export function isTimeBound({ document, inputs, audience, audiences }: KeySubject): boolean {
  if (audiences.some(({ key, expires }) => key === audience && expires !== undefined)) return true
  return [document, ...Object.values(inputs.includes)].some(
    ({ metadata, facts }) =>
      metadata.validFrom !== undefined ||
      metadata.validUntil !== undefined ||
      metadata.waivers !== undefined ||
      facts.some((fact) => fact.validFrom !== undefined || fact.validUntil !== undefined),
  )
}

/** What a key says of the texts, which is the same for all targets. */
export interface Identities {
  document: Json
  deps: Json
}

export const identitiesOf = (document: Document, { includes }: Pick<Inputs, 'includes'>): Identities => ({
  document: identityOf(document),
  deps: Object.entries(includes).map(([id, included]) => [id, identityOf(included)]),
})

/** The document's hash leaves positions out, but messages and losses carry them: hence `places`. */
const identityOf = (document: Document): Json => [
  document.id,
  document.hash,
  document.type,
  document.locale,
  document.dir,
  document.slug,
  document.source.path,
  placesOf(document),
]

function placesOf({ tree, map }: Document): string {
  const hash = createHash('sha256').update(JSON.stringify(map))
  const visit = (node: Node | Parent): void => {
    const start = node.position?.start
    const end = node.position?.end
    hash.update(`${node.type} ${start?.line}:${start?.column}-${end?.line}:${end?.column}\n`)
    if ('children' in node) node.children.forEach(visit)
  }
  visit(tree)
  return hash.digest('hex')
}

/** Configuration and inputs as JSON: `undefined` is absent. */
const toJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json
