// A channel's files and parts to the list of what in them could run or lead somewhere unlisted.
import type { Json, OutputFile } from '@kanaal/types'
import { findLiveParts, isListed } from './find-live-parts.ts'

/** Keys whose string somebody will put into a page as it is. */
const HTML_KEY = /(html|markup|svg)$/i
/** Keys whose string somebody will follow. */
const ADDRESS_KEY = /^(url|href|link|uri|src|canonical|poster)$/i

export function findLiveFiles(
  files: readonly Pick<OutputFile, 'mediaType' | 'body' | 'path'>[],
  scripts: readonly string[],
): string[] {
  return files.flatMap(({ path, mediaType, body }) => {
    if (typeof body !== 'string' && !/^text\/|json|xml/.test(mediaType)) return []
    const text = typeof body === 'string' ? body : Buffer.from(body).toString('utf8')
    return findLiveText(text, mediaType, scripts).map((live) => `${path}: ${live}`)
  })
}

function findLiveText(text: string, mediaType: string, scripts: readonly string[]): string[] {
  if (/html|svg/.test(mediaType)) return findLiveParts(text, scripts)
  if (/json/.test(mediaType)) return findLiveValues(JSON.parse(text) as Json)
  // A script that is data: `window.deck = {…}`.
  const [, data] = /script/.test(mediaType) ? (/^[\w$.\s]+=\s*(\{.*\})\s*;?\s*$/s.exec(text) ?? []) : []
  return data === undefined ? [] : findLiveValues(JSON.parse(data) as Json)
}

/** `{ scenes: [{ html: '<script>…' }] }` gives `['html: <script src="">']` */
export function findLiveValues(value: Json, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => findLiveValues(item, key))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => findLiveValues(inner, name))
  if (typeof value !== 'string') return []
  if (HTML_KEY.test(key)) return findLiveParts(value).map((live) => `${key}: ${live}`)
  return ADDRESS_KEY.test(key) && !isListed(value) ? [`${key}: ${value}`] : []
}
