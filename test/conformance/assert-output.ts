// What must be true of every file of every export, whatever the content was.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { card, deck, manifest, posts, type RenditionRecord, renditionRecord } from '@kanaal/types'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { expect } from 'vitest'

type HtmlNode = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const URL_ATTRIBUTES = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'cite',
  'background',
  'xlink:href',
  'data',
  'srcset',
])
const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** An element and all below it, what stands in templates included. */
export function* elementsOf(node: HtmlNode): Generator<Element> {
  if ('tagName' in node) yield node
  if ('content' in node) yield* elementsOf(node.content)
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child)
}

/** Scripts, handlers, frames and foreign protocols, as a browser's own parser sees them. */
export function findHarm(html: string, allowed: { jsonLd: boolean; playerScripts: boolean }): string[] {
  const harm: string[] = []
  for (const element of elementsOf(parse(html))) {
    const attributes = new Map(
      element.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    )
    if (element.tagName === 'script') {
      const isJson = /^application\/(ld\+)?json$/.test(attributes.get('type') ?? '')
      const isPlayer = allowed.playerScripts && !/^(\w+:)?\/\//.test(attributes.get('src') ?? '//')
      if (!(isJson && allowed.jsonLd) && !isPlayer) harm.push('script')
    }
    if (
      ['iframe', 'object', 'embed', 'form', 'base', 'frame', 'foreignobject', 'animate'].includes(
        element.tagName,
      )
    ) {
      harm.push(element.tagName)
    }
    for (const [name, value] of attributes) {
      if (/^on/i.test(name)) harm.push(`${element.tagName} ${name}`)
      if (/expression\(|url\(\s*['"]?\s*(javascript|data:text)/i.test(name === 'style' ? value : ''))
        harm.push(`style ${value}`)
      if (!URL_ATTRIBUTES.has(name)) continue
      for (const candidate of name === 'srcset'
        ? value.split(/,\s+/).map((part) => part.trim().split(/\s+/)[0] ?? '')
        : [value]) {
        if (/^data:image\/(png|jpeg|gif|webp|svg\+xml)[;,]/i.test(candidate) && element.tagName === 'img')
          continue
        const protocol = new URL(candidate, 'https://base.example/').protocol
        if (!SAFE_PROTOCOLS.has(protocol)) harm.push(`${element.tagName} ${name}=${candidate.slice(0, 60)}`)
      }
    }
  }
  return harm
}

/** Elements of one name, for counting. */
export const countElements = (html: string, tagName: string): number =>
  [...elementsOf(parse(html))].filter((element) => element.tagName === tagName).length

const read = (path: string): string => readFileSync(path, 'utf8')

/** Reads `manifest.json` and checks it against its schema. */
export function readManifest(out: string) {
  return manifest.parse(JSON.parse(read(join(out, 'manifest.json'))))
}

/** One line of an NDJSON file each. */
export const readLines = <Line>(path: string): Line[] =>
  read(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)

/** Every directory that holds a rendition. */
export const renditionFolders = (out: string): string[] =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'rendition.json')
    .map((entry) => entry.parentPath)
    .sort()

/** Checks one rendition's directory; returns its record. */
export function assertRendition(folder: string): RenditionRecord {
  const record = renditionRecord.parse(JSON.parse(read(join(folder, 'rendition.json'))))
  const where = `${folder}`
  for (const file of record.files) {
    expect(existsSync(join(folder, file.path)), `${where}: ${file.path} is listed and missing`).toBe(true)
    expect(file.path, where).not.toMatch(/(^|\/)\.\.(\/|$)|^\/|\\/)
  }
  for (const { role, path } of record.files) {
    if (role === 'html') {
      const html = read(join(folder, path))
      expect(
        findHarm(html, { jsonLd: record.channel === 'web', playerScripts: false }),
        `${where}/${path}`,
      ).toEqual([])
      if (record.channel === 'web') {
        expect(countElements(html, 'h1'), `${where}: h1`).toBe(1)
        expect(html, where).toMatch(/^<!doctype html>/i)
      }
    }
    if (role === 'deck') {
      const { scenes } = deck.parse(JSON.parse(read(join(folder, path))))
      for (const scene of scenes) {
        expect(
          findHarm(scene.html, { jsonLd: false, playerScripts: false }),
          `${where}: ${scene.id}`,
        ).toEqual([])
        expect(countElements(scene.html, 'a'), `${where}: ${scene.id} has links`).toBe(0)
      }
    }
    if (role === 'posts') {
      card.nullable().parse(record.parts.card)
      for (const post of posts.parse(JSON.parse(read(join(folder, path))))) {
        const failed = record.messages.some((message) => message.severity === 'error')
        if (!failed)
          expect(post.count.value, `${where}: ${post.text.slice(0, 40)}`).toBeLessThanOrEqual(post.count.max)
      }
    }
    if (role === 'eml') {
      const [headers = ''] = read(join(folder, path)).split('\r\n\r\n')
      expect(headers, where).not.toMatch(/^bcc:/im)
    }
  }
  for (const metric of record.metrics)
    expect(Number.isFinite(metric.value), `${where}: ${metric.id}`).toBe(true)
  return record
}
