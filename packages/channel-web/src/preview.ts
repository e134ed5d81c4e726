// A rendition to what an editor sees of it: the page on a desk and on a phone, and its search result.
import { escapeAttribute, escapeHtml } from '@kanaal/content'
import type { Preview, PreviewContext, Rendition } from '@kanaal/types'
import { webEntry } from './feeds/entry.ts'
import { formatDate } from './format-date.ts'
import { mapAddresses } from './map-addresses.ts'
import { besidePage } from './to-picture.ts'

export const previewModes = ['desktop', 'phone', 'search'] as const

/** CSS px: a common laptop, and a common phone. */
const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } }

/** Nothing runs and nothing is fetched but images; the frame around it is sandboxed as well. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' https: data:; style-src 'unsafe-inline'">`

export const preview = (rendition: Rendition, mode: string, context: PreviewContext): Preview => {
  if (mode === 'search') return { kind: 'html', body: searchResult(rendition, context), width: 652 }
  const size = mode === 'phone' ? SIZES.phone : SIZES.desktop
  return { kind: 'html', body: framed(rendition), ...size }
}

/** In a frame without an address the files beside the page have none either: they are put into it. */
const framed = (rendition: Rendition): string => {
  const html = pageOf(rendition)
  const files = filesAsData(rendition)
  return mapAddresses(html, (address) => files.get(address) ?? address).replace('<head>', `<head>\n${POLICY}`)
}

const pageOf = ({ files }: Rendition): string => {
  const body = files.find((file) => file.role === 'html')?.body
  return typeof body === 'string' ? body : ''
}

const filesAsData = ({ files }: Rendition): Map<string, string> =>
  new Map(
    files
      .filter((file) => file.role === 'asset')
      .map((file) => [besidePage(file.path), `data:${file.mediaType};base64,${base64(file.body)}`] as const),
  )

const base64 = (body: string | Uint8Array): string => Buffer.from(body).toString('base64')

const searchResult = (rendition: Rendition, context: PreviewContext): string => {
  const parsed = webEntry.safeParse(rendition.parts.entry)
  if (!parsed.success) return whole('', context)
  const { title, description = '', url, date, image } = parsed.data
  const { host, pathname } = new URL(url)
  const day = date && formatDate(date, context.locale, context.site.timeZone)
  const trail = [host, ...pathname.split('/').filter(Boolean).map(readable)].join(' › ')
  // The published address may not answer yet; the page's first file is the same picture.
  const picture = image && ([...filesAsData(rendition).values()][0] ?? image)
  return whole(
    `<article>
<div>
<p class="trail">${escapeHtml(trail)}</p>
<h1>${escapeHtml(title)}</h1>
<p>${day ? `<time>${escapeHtml(day)}</time> — ` : ''}${escapeHtml(description)}</p>
</div>
${picture ? `<img src="${escapeAttribute(picture)}" alt="">` : ''}
</article>`,
    context,
  )
}

const readable = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** The lengths of a search engine, in the colours of the site. */
const whole = (body: string, { locale, dir, theme }: PreviewContext): string => {
  const { colors, dark } = theme
  return `<!doctype html>
<html lang="${locale}" dir="${dir}">
<head>
${POLICY}
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(locale.startsWith('nl') ? 'Zoekresultaat' : 'Search result')}</title>
<style>
:root{--text:${colors.text};--muted:${colors.muted};--background:${colors.background};--link:${colors.accent}}
@media (prefers-color-scheme:dark){:root{--text:${dark.text};--muted:${dark.muted};--background:${dark.background};--link:${dark.accent}}}
body{margin:0;padding:1.25rem;background:var(--background);color:var(--text);font:.875rem/1.55 Arial,sans-serif}
article{display:flex;gap:1rem;max-width:600px}
article>div{flex:1;min-width:0}
.trail{margin:0;font-size:.8125rem;color:var(--muted);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
h1{margin:.15rem 0 .3rem;font-size:1.25rem;line-height:1.3;font-weight:400;color:var(--link);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
p{margin:0;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
time{color:var(--muted)}
img{flex:none;width:92px;height:92px;object-fit:cover;border-radius:8px}
@media (max-width:500px){h1{white-space:normal}}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
}
