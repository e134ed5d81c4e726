// A Strapi address to a source: its documents are fetched page by page into a file, and read from there.
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { EnvironmentError } from '../environment-error.ts'
import { ndjsonSource } from './ndjson-source.ts'
import type { Source } from './source.ts'

/** Documents a page: a page of small documents stays well below 10 MB. */
const PAGE = 100
/** Milliseconds a page may take. */
const PAGE_TIMEOUT_MS = 60_000

/**
 * `strapi+https://cms.example?type=api::article.article`, with `KANAAL_TOKEN` as bearer token.
 *
 * @throws EnvironmentError where the server does not answer, or refuses
 */
export async function strapiSource(address: string, token: string | undefined): Promise<Source> {
  const base = new URL(address.replace(/^strapi\+/, ''))
  const directory = await mkdtemp(join(tmpdir(), 'kanaal-'))
  const path = join(directory, 'documents.ndjson')
  const remove = () => rm(directory, { recursive: true, force: true })
  try {
    const spool = createWriteStream(path)
    await pipeline(Readable.from(fetchPages(base, token)), spool)
  } catch (error) {
    await remove()
    if (error instanceof EnvironmentError) throw error
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    throw new EnvironmentError(
      `${base.origin} does not answer (${cause instanceof Error ? cause.message : String(cause)}). Is Strapi running, and is the address right?`,
    )
  }
  const source = ndjsonSource(path, { name: base.host, origin: base.origin })
  return {
    ...source,
    policies: () => fetchPolicies(base, token),
    async close() {
      await source.close()
      await remove()
    },
  }
}

/** The next page starts after the `cursor` that the last one named in its `x-next-cursor` header. */
async function* fetchPages(base: URL, token: string | undefined): AsyncIterable<Uint8Array | string> {
  let cursor: string | null = null
  do {
    const url = new URL(`${base.pathname.replace(/\/$/, '')}/api/omnichannel/documents`, base)
    for (const [name, value] of base.searchParams) url.searchParams.append(name, value)
    url.searchParams.set('limit', String(PAGE))
    if (cursor !== null) url.searchParams.set('cursor', cursor)
    const response = await fetch(url, {
      headers: { accept: 'application/x-ndjson', ...(token && { authorization: `Bearer ${token}` }) },
      signal: AbortSignal.timeout(PAGE_TIMEOUT_MS),
    })
    if (!response.ok || !response.body) throw new EnvironmentError(refusal(base, response.status))
    const next: string | null = response.headers.get('x-next-cursor')
    for await (const chunk of response.body) yield chunk
    yield '\n'
    if (next !== null && next === cursor)
      throw new EnvironmentError(`${base.origin} repeats the page "${next}"`)
    cursor = next
  } while (cursor)
}

/** None where the CMS has no such plugin. */
async function fetchPolicies(base: URL, token: string | undefined): Promise<object[]> {
  const url = new URL(`${base.pathname.replace(/\/$/, '')}/api/content-metadata/policies`, base)
  const response = await fetch(url, {
    headers: { accept: 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    signal: AbortSignal.timeout(PAGE_TIMEOUT_MS),
  })
  if (response.status === 404) return []
  if (!response.ok)
    throw new EnvironmentError(
      `${base.origin} answered ${response.status} to the request for its policies. Let the token read those of "content-metadata".`,
    )
  const { policies } = (await response.json()) as { policies?: unknown }
  return Array.isArray(policies) ? policies : []
}

function refusal({ origin }: URL, status: number): string {
  if (status === 401 || status === 403)
    return `${origin} answered ${status}. Set KANAAL_TOKEN to an API token that may read omnichannel documents.`
  if (status === 404) return `${origin} answered 404. Is the plugin "omnichannel" installed and switched on?`
  return `${origin} answered ${status} to the request for documents.`
}
