// A site and a document to the mail's first line: the brand, and the way to the same text in a browser.
import { documentUrl, safeUrl } from '@kanaal/content'
import type { Context, Resolved } from '@kanaal/types'
import { type Block, block } from '../block.ts'
import { columnWidth, tokensOf } from '../email-theme.ts'
import type { EmailOptions } from '../options.ts'
import { inLanguageOf, say, wordOf } from '../words.ts'

/** CSS px, where the theme does not say how wide the logo is. */
const LOGO_WIDTH = 120

export function headerOf(document: Resolved, context: Context<EmailOptions>): Block {
  const view = context.options.viewInBrowser
  const href = view ?? documentUrl(context.site, document)
  return block('header', {
    brand: [brandOf(context)],
    view:
      view === null
        ? []
        : inLanguageOf(wordOf('view', context), context, [
            block('link', { href, body: [say('view', context)] }),
          ]),
  })
}

function brandOf(context: Context<EmailOptions>): Block {
  const { site } = context
  const themed = tokensOf(context).logo
  const logo = themed ?? (site.logo ? { src: site.logo, alt: site.name, width: LOGO_WIDTH } : undefined)
  const src = logo && safeUrl(logo.src, `${site.url}/`)
  if (!logo || !src || !/^https?:/.test(src)) return block('name', { body: [site.name] })
  return block('logo', { src, alt: logo.alt, width: String(Math.min(logo.width, columnWidth(context) / 2)) })
}
