// A rendition to what a reader would see: on a desk, on a phone, in the dark, as text, or its MJML.
import type { Preview, Rendition } from '@kanaal/types'
import { withConditionsMet } from './message/condition.ts'
import { withFallbacks } from './message/token-map.ts'

export const previewModes = ['desktop', 'phone', 'dark', 'forced', 'text', 'mjml'] as const

/** The frame it is shown in runs no script and asks nobody for anything but pictures. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' https: data:; style-src 'unsafe-inline'">`

const DARK_QUERY = /@media\s*\(prefers-color-scheme:\s*dark\)/g

/** CSS px: a usual reading pane, and the narrowest phone in wide use. */
const DESKTOP = { width: 800, height: 900 }
const PHONE = { width: 375, height: 667 }

export function preview(rendition: Rendition, mode: string): Preview {
  if (mode === 'mjml') return { kind: 'text', body: bodyOf(rendition, mode) }
  if (mode === 'text') return { kind: 'text', body: toReader(bodyOf(rendition, mode)) }
  const html = toReader(bodyOf(rendition, 'html'))
  switch (mode) {
    case 'phone':
      return { kind: 'html', body: light(html), ...PHONE }
    case 'dark':
      return { kind: 'html', body: dark(html), ...DESKTOP }
    case 'forced':
      return { kind: 'html', body: forced(html), ...DESKTOP }
    default:
      return { kind: 'html', body: light(html), ...DESKTOP }
  }
}

/** Of whom the service knows no name, and who belongs to every segment: all that is in the mail is seen. */
const toReader = (body: string): string => withConditionsMet(withFallbacks(body))

/** Light, whatever the viewer's own system prefers. */
const light = (html: string): string =>
  withHead(html.replace(DARK_QUERY, '@media not all'), '<style>:root{color-scheme:only light}</style>')

/** The dark colours the theme's author chose, as Apple Mail shows them. */
const dark = (html: string): string =>
  withHead(html.replace(DARK_QUERY, '@media all'), '<style>:root{color-scheme:only dark}</style>')

/** Colours turned round by the client, as Gmail's apps and Outlook do, which never read the author's: an approximation. */
const forced = (html: string): string =>
  withHead(
    html.replace(DARK_QUERY, '@media not all'),
    '<style>:root{color-scheme:only light}html{background:#fff;filter:invert(1) hue-rotate(180deg)}img{filter:invert(1) hue-rotate(180deg)}</style>',
  )

/** The policy stands first: it holds for everything after it. */
const withHead = (html: string, style: string): string =>
  html.replace(/<head[^>]*>/, (head) => `${head}${POLICY}`).replace('</head>', () => `${style}</head>`)

function bodyOf(rendition: Rendition, role: string): string {
  const body = rendition.files.find((file) => file.role === role)?.body ?? ''
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}
