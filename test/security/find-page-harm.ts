// A web page to what is wrong with it: what runs, where it leads, and data that is more than data.
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { elementsOf, findHarm } from '../conformance/assert-output.ts'
import { findAddressHarm } from './find-address-harm.ts'

export function findPageHarm(html: string): string[] {
  return [
    ...findHarm(html, { jsonLd: true, playerScripts: false }),
    ...findAddressHarm(html),
    ...findDataHarm(html),
  ]
}

const textOf = ({ childNodes }: Tree.Element): string =>
  childNodes.map((child) => ('value' in child ? child.value : '')).join('')

/** JSON-LD is one script, is JSON, and names nothing but web addresses. */
function findDataHarm(html: string): string[] {
  const scripts = [...elementsOf(parse(html))].filter(({ tagName }) => tagName === 'script')
  if (scripts.length !== 1) return [`${scripts.length} scripts, expected the one with JSON-LD`]
  try {
    return [...addressesIn(JSON.parse(scripts.map(textOf).join('')))]
      .filter((address) => !/^(https?:\/\/|mailto:|tel:)/.test(address))
      .map((address) => `JSON-LD leads to ${address}`)
  } catch (error) {
    return [`JSON-LD: ${error}`]
  }
}

/** Properties of schema.org whose values a machine follows. */
const FOLLOWED =
  /^(@id|url|sameAs|image|contentUrl|embedUrl|thumbnailUrl|license|mainEntityOfPage|item|logo)$/

function* addressesIn(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string' && FOLLOWED.test(key)) yield value
  else if (Array.isArray(value)) for (const item of value) yield* addressesIn(item, key)
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value)) yield* addressesIn(item, name)
}
