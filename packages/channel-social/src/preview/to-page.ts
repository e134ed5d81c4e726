// Turns the body of a preview into a whole page that may load nothing but images.
import { escapeAttribute } from '@kanaal/content'
import type { Direction } from '@kanaal/types'
import { style } from './style.ts'

export interface PageOptions {
  body: string
  locale: string
  dir: Direction
  theme: 'light' | 'dark'
  network: string
}

const POLICY = "default-src 'none'; img-src 'self' https: data:; style-src 'unsafe-inline'"

export const toPage = ({ body, locale, dir, theme, network }: PageOptions): string => `<!doctype html>
<html lang="${escapeAttribute(locale)}" dir="${dir}" data-theme="${theme}" data-network="${escapeAttribute(network)}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeAttribute(POLICY)}">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer">
<title>${escapeAttribute(network)}</title><style>${style}</style></head>
<body>${body}</body></html>
`
