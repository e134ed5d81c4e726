// TOML front matter to its keys; its dates become the text that was typed.
import type { Position } from '@kanaal/types'
import { parse, TomlError } from 'smol-toml'
import { complaintOfToml } from './complaint-of.ts'
import { type FrontMatter, FrontMatterError, PART_LEVELS, type PartPlaces, partName } from './front-matter.ts'
import { toPlainJson } from './to-plain-json.ts'
import { placesIn, type TomlPlace } from './toml-places.ts'

/** @throws {FrontMatterError} */
export function readToml(text: string, offset: number): FrontMatter {
  const front: FrontMatter = new Map()
  const values = Object.entries(parseToml(text))
  const toPosition = createToPosition(text, offset)
  const places = byKey(placesIn(text))
  for (const [name, value] of values) {
    const found = places.get(name) ?? []
    const own = found.find(({ path }) => path.length === 1) ?? { start: 0, end: 0 }
    const parts = partsOf(found, toPosition)
    const position = toPosition(own)
    front.set(name, {
      value: toPlainJson(value, name, position.start.line - 1),
      position,
      ...(parts.size > 0 && { parts }),
    })
  }
  return front
}

function byKey(places: readonly TomlPlace[]): Map<string, TomlPlace[]> {
  const byName = new Map<string, TomlPlace[]>()
  for (const place of places) {
    const name = String(place.path[0])
    const own = byName.get(name)
    if (own) own.push(place)
    else byName.set(name, [place])
  }
  return byName
}

/** A table may be opened twice, as `[copy.email]` and `[copy.x]` open `copy`: the first counts. */
function partsOf(places: readonly TomlPlace[], toPosition: (span: TomlPlace) => Position): PartPlaces {
  const parts: PartPlaces = new Map()
  for (const place of places) {
    const path = place.path.slice(1)
    const name = partName(path)
    if (path.length > 0 && path.length <= PART_LEVELS && !parts.has(name)) parts.set(name, toPosition(place))
  }
  return parts
}

/** The opening fence is the file's first line. */
function createToPosition(text: string, offset: number) {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const pointAt = (at: number): Position['start'] => {
    let line = 0
    let end = starts.length
    while (end - line > 1) {
      const middle = (line + end) >> 1
      if ((starts[middle] ?? 0) <= at) line = middle
      else end = middle
    }
    return { line: line + 2, column: at - (starts[line] ?? 0) + 1, offset: offset + at }
  }
  return ({ start, end }: Pick<TomlPlace, 'start' | 'end'>): Position => ({
    start: pointAt(start),
    end: pointAt(end),
  })
}

function parseToml(text: string): object {
  try {
    return parse(text, { integersAsBigInt: false })
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new FrontMatterError(complaintOfToml(message), error instanceof TomlError ? error.line : 1, message)
  }
}
