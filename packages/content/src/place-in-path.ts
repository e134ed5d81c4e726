// A source path to the locale and slug it stands for.

export interface PathPlace {
  locale?: string
  /** Path segments as written; slugs are made of them later. */
  slug: string
}

/** `nl/nieuws/open.md`, `nieuws/open.nl.md` and `nieuws/nl/open/index.md` all give `nl` and `nieuws/open`. */
export function placeInPath(path: string, options: { locales?: string[] }): PathPlace {
  const locales = new Map((options.locales ?? []).map((locale) => [locale.toLowerCase(), locale]))
  const segments = path
    .replace(/\.(md|markdown|mdx)$/i, '')
    .split('/')
    .filter((segment) => segment !== '.')
  const last = segments.pop() ?? ''
  const suffix = /^(.+)\.([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)$/.exec(last)
  const bySuffix = locales.get(suffix?.[2]?.toLowerCase() ?? '')
  const name = bySuffix ? (suffix?.[1] ?? last) : last
  const at = segments.findIndex((segment) => locales.has(segment.toLowerCase()))
  const bySegment = at === -1 ? undefined : locales.get((segments[at] ?? '').toLowerCase())
  const rest = at === -1 ? segments : segments.filter((_, index) => index !== at)
  const isIndex = name.toLowerCase() === 'index' && rest.length > 0
  const slug = (isIndex ? rest : [...rest, name]).join('/')
  const locale = bySuffix ?? bySegment
  return { slug, ...(locale !== undefined && { locale }) }
}
