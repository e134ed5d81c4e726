// A vocabulary to JSON-LD with its own context inside, so that nobody has to fetch one.
import { byCodeUnits, TYPE } from '../model/names.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { createShortener } from './prefixes-of.ts'
import { type Described, toDescribed, type Value } from './to-described.ts'

type Json = string | Json[] | { [key: string]: Json }

export function toJsonLd(vocabulary: Vocabulary): string {
  const described = toDescribed(vocabulary)
  const { shorten, used } = createShortener(withoutSchemes(vocabulary.prefixes, described))
  const graph = described.map(({ subject, properties }) => {
    const groups = new Map<string, Json[]>()
    const add = (key: string, value: Json): void => {
      const known = groups.get(key)
      if (known) known.push(value)
      else groups.set(key, [value])
    }
    for (const { predicate, value } of properties) {
      // `@type` takes no blank nodes in every reader; those few go the long way.
      if (predicate === TYPE && 'uri' in value && !value.uri.startsWith('_:'))
        add('@type', shorten(value.uri) ?? value.uri)
      else add(shorten(predicate) ?? predicate, toJson(value))
    }
    return Object.fromEntries([['@id', subject], ...groups])
  })
  const context = Object.fromEntries(used().sort(([a], [b]) => byCodeUnits(a, b)))
  const lines = graph.map((node) => `    ${JSON.stringify(node, null, 2).replace(/\n/g, '\n    ')}`)
  return `{\n  "@context": ${JSON.stringify(context, null, 2).replace(/\n/g, '\n  ')},\n  "@graph": [\n${lines.join(',\n')}\n  ]\n}\n`
}

/** Where `tag` is a prefix, `tag:example.org,2026:a` is no URI of its own any more. */
function withoutSchemes(
  prefixes: Readonly<Record<string, string>>,
  described: readonly Described[],
): Record<string, string> {
  const schemes = new Set<string>()
  const note = (uri: string): void => void schemes.add(uri.slice(0, uri.indexOf(':')))
  for (const { subject, properties } of described) {
    note(subject)
    for (const { predicate, value } of properties) {
      note(predicate)
      if ('list' in value) value.list.forEach(note)
      else if ('uri' in value) note(value.uri)
      else if (value.datatype) note(value.datatype)
    }
  }
  return Object.fromEntries(Object.entries(prefixes).filter(([prefix]) => !schemes.has(prefix)))
}

function toJson(value: Value): Json {
  if ('list' in value) return { '@list': value.list.map((uri) => ({ '@id': uri })) }
  if ('uri' in value) return { '@id': value.uri }
  if (value.language) return { '@value': value.value, '@language': value.language }
  return value.datatype ? { '@value': value.value, '@type': value.datatype } : { '@value': value.value }
}
