// A source to a list of who is in it: id, locale and slug of each document, found without parsing its text.
import { parseMarkdown, RefusedDocument } from '@kanaal/content'
import type { Caps, Document, Site } from '@kanaal/types'
import { byBytes } from './sources/markdown-source.ts'
import type { Source, SourceEntry } from './sources/source.ts'

/** Who a document is; small, because all of them are kept while an export runs. */
export interface Identity extends SourceEntry {
  id: string
  locale: string
  /** As the document asks for it; `assignSlugs` may have to change it. */
  slug: string
  /** A line that does not even say whose it is: the id is its place. */
  isAnonymous?: boolean
  /** Its own front matter says that it is not to be published yet. */
  isDraft?: boolean
}

export interface IdentifyOptions {
  site: Pick<Site, 'locales' | 'defaultLocale'>
  caps: Partial<Caps>
}

/** In byte order of id and then of path: the order of the manifest. */
export async function identifyDocuments(source: Source, options: IdentifyOptions): Promise<Identity[]> {
  const found: Identity[] = []
  for await (const entry of source.entries()) {
    const text = await entry.read().catch(() => '') // read again, and reported, when its turn comes
    const who = source.kind === 'markdown' ? ofMarkdown(text, entry, options) : ofJson(text, entry, options)
    found.push({ ...entry, ...who })
  }
  return found.sort((a, b) => byBytes(a.id, b.id) || byBytes(a.locale, b.locale) || byBytes(a.path, b.path))
}

type Who = Omit<Identity, keyof SourceEntry>

/** Front matter is enough: a slug comes from there or from the path, never from the text. */
const FRONT_MATTER = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n[\s\S]*?\r?\n\1[ \t]*(?:\r?\n|$)/

function ofMarkdown(text: string, { path }: SourceEntry, { site, caps }: IdentifyOptions): Who {
  const options = { path, locales: site.locales, defaultLocale: site.defaultLocale, caps }
  const [head = ''] = FRONT_MATTER.exec(text) ?? []
  try {
    return pick(parseMarkdown(head, options))
  } catch (error) {
    if (!(error instanceof RefusedDocument)) throw error
    return pick(parseMarkdown('', options))
  }
}

/** A Document, or what stands in for one that was refused where it came from: that has no slug. */
function ofJson(text: string, { path, line }: SourceEntry, { site }: IdentifyOptions): Who {
  const anonymous = { id: `${path}:${line}`, locale: site.defaultLocale, slug: '', isAnonymous: true }
  try {
    const { id, locale, slug, metadata } = JSON.parse(text)
    if (typeof id !== 'string') return anonymous
    return {
      id,
      locale: typeof locale === 'string' ? locale : site.defaultLocale,
      slug: typeof slug === 'string' ? slug : '',
      ...(metadata?.draft === true && { isDraft: true }),
    }
  } catch {
    return anonymous
  }
}

const pick = ({ id, locale, slug, metadata }: Document): Who => ({
  id,
  locale,
  slug,
  ...(metadata.draft === true && { isDraft: true }),
})
