// A head to the HTML inside `<head>`.
import { escapeAttribute, escapeHtml } from '@kanaal/content'
import type { Head } from './head.ts'
import { jsonLdToScript } from './json-ld-to-script.ts'

/** One tag a line; the JSON-LD comes last. */
export const headToHtml = (head: Head): string =>
  [
    `<title>${escapeHtml(head.title)}</title>`,
    ...head.meta.map((tag) => `<meta${attributes(tag)}>`),
    ...head.link.map((tag) => `<link${attributes(tag)}>`),
    jsonLdToScript(head.jsonLd),
  ].join('\n')

const attributes = (tag: object): string =>
  Object.entries(tag)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('')
