// A vocabulary to Turtle, one object a line, so that a change of one label is a change of one line.
import { BOOLEAN, TYPE } from '../model/names.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { createShortener } from './prefixes-of.ts'
import { type Described, toDescribed, type Value } from './to-described.ts'
import { quote } from './to-n-triples.ts'

export function toTurtle(vocabulary: Vocabulary): string {
  const { shorten, used } = createShortener(vocabulary.prefixes)
  const uri = (value: string): string => (value.startsWith('_:') ? value : (shorten(value) ?? `<${value}>`))
  const blocks = toDescribed(vocabulary).map((described) => toBlock(described, uri))
  const prefixes = used().map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
  return `${prefixes.join('')}\n${blocks.join('\n')}`
}

function toBlock({ subject, properties }: Described, uri: (value: string) => string): string {
  const groups = new Map<string, string[]>()
  for (const { predicate, value } of properties) {
    const written = toText(value, uri)
    const known = groups.get(predicate)
    if (known) known.push(written)
    else groups.set(predicate, [written])
  }
  const lines = [...groups].map(
    ([predicate, objects]) => `  ${predicate === TYPE ? 'a' : uri(predicate)} ${objects.join(',\n    ')}`,
  )
  return `${uri(subject)}\n${lines.join(' ;\n')} .\n`
}

function toText(value: Value, uri: (value: string) => string): string {
  if ('list' in value) return `( ${value.list.map(uri).join(' ')} )`
  if ('uri' in value) return uri(value.uri)
  if (value.language) return `${quote(value.value)}@${value.language}`
  if (value.datatype === BOOLEAN && /^(true|false)$/.test(value.value)) return value.value
  return value.datatype ? `${quote(value.value)}^^${uri(value.datatype)}` : quote(value.value)
}
