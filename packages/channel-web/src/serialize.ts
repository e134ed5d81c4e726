// A web page to its files and parts: index.html, the images beside it, and the data others ask for.
import { headToHtml } from '@kanaal/metadata'
import type { Json, Output, OutputFile } from '@kanaal/types'
import { toHtml } from 'hast-util-to-html'
import { ENCLOSED_RULES, holdsEnclosed } from './enclose-math.ts'
import { toEntry } from './feeds/entry.ts'
import { toBody } from './page-body.ts'
import { toStylesheet } from './stylesheet.ts'
import type { WebPage } from './web-page.ts'

/** `{ parts: { title, head, toc, jsonLd, entry }, files: [{ role: 'html', path: 'index.html', … }, …], metrics }` */
export const serialize = (page: WebPage): Output => {
  const body = toDocument(page)
  const { title, meta, link, jsonLd } = page.head
  const expiresLater = page.resolved.status !== undefined && page.resolved.status !== 'expired'
  return {
    parts: {
      title: page.resolved.title,
      head: asJson({ title, meta, link }),
      toc: asJson(page.toc),
      jsonLd: asJson(jsonLd),
      entry: asJson(toEntry(page.resolved)),
    },
    files: [{ role: 'html', path: 'index.html', mediaType: 'text/html', body }, ...assetFiles(page)],
    // Advice, not limits of a page: the rules of @kanaal/metadata speak where search results would cut.
    metrics: [
      { id: 'title-length', value: graphemes(page.resolved.title), unit: 'grapheme' },
      { id: 'description-length', value: graphemes(page.resolved.description ?? ''), unit: 'grapheme' },
    ],
    // A page that says nothing about time today says that it has expired on the day after.
    ...(expiresLater && page.resolved.validUntil && { validUntil: page.resolved.validUntil }),
  }
}

const toDocument = (page: WebPage): string => {
  const { locale, dir } = page
  return [
    '<!doctype html>',
    `<html lang="${locale}" dir="${dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    headToHtml(page.head),
    `<style>${toStylesheet(page.theme)}${page.article.children.some(holdsEnclosed) ? ENCLOSED_RULES : ''}</style>`,
    '</head>',
    toHtml(toBody(page)),
    '</html>',
    '',
  ].join('\n')
}

const assetFiles = ({ assets }: WebPage): OutputFile[] =>
  assets.flatMap(({ file }) =>
    file ? [{ role: 'asset', path: file.path, mediaType: file.mediaType, body: file.body }] : [],
  )

const graphemes = (text: string): number => [...new Intl.Segmenter('en').segment(text)].length

/** Plain JSON: properties without a value are gone. */
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value))
