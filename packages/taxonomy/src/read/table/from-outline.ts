// A table with a column for each level -> the same with a URI, a name and a parent on each row.
import { refusal } from '../../refused-vocabulary.ts'
import type { Column } from './columns.ts'

export interface TableRecord {
  line: number
  cells: string[]
}
export interface Table {
  columns: Column[]
  records: TableRecord[]
}
/** A row of its own, or what a row below it says of it: that it is there. */
interface Place {
  path: readonly string[]
  record: TableRecord
  isOwn: boolean
}

/**
 * `School | Tas` says the same whether a row has `School` alone or not, and whether `School` is written again or left
 * blank below the row above.
 *
 * @param mint a URI for a code, or for a path of labels
 */
export function fromOutline(
  columns: readonly Column[],
  records: readonly TableRecord[],
  mint: (path: readonly string[]) => string,
): Table {
  const uriAt = columns.findIndex(({ kind }) => kind === 'uri')
  const codeAt = columns.findIndex(({ kind }) => kind === 'id')
  const places = placesOf(columns, records)
  const uris = new Map(
    [...places].map(([name, { path, record }]) => {
      const [uri, code] = [record.cells[uriAt]?.trim(), record.cells[codeAt]?.trim()]
      return [name, uri || mint(code ? [code] : path)]
    }),
  )
  return {
    columns: [{ kind: 'uri' }, { kind: 'parent' }, { kind: 'name' }, ...columns],
    records: [...places].map(
      ([
        name,
        {
          path,
          record: { line, cells },
        },
      ]) => ({
        line,
        cells: [uris.get(name) ?? '', uris.get(nameOf(path.slice(0, -1))) ?? '', path.at(-1) ?? '', ...cells],
      }),
    ),
  }
}

const nameOf = (path: readonly string[]): string => JSON.stringify(path)

function placesOf(columns: readonly Column[], records: readonly TableRecord[]): Map<string, Place> {
  const levels = columns
    .flatMap((column, at) => (column.kind === 'level' ? [{ at, level: column.level }] : []))
    .sort((a, b) => a.level - b.level)
  const places = new Map<string, Place>()
  let above: readonly string[] = []
  for (const record of records) {
    if (record.cells.every((cell) => cell.trim() === '')) continue
    const path = pathOf(
      levels.map(({ at }) => record.cells[at]?.trim() ?? ''),
      above,
      record.line,
    )
    above = path
    const name = nameOf(path)
    if (places.get(name)?.isOwn)
      throw refusal('row-invalid/twice', { line: record.line, name: path.join(' > ') })
    for (const at of path.keys()) {
      const upTo = path.slice(0, at + 1)
      const implied = { path: upTo, record: { line: record.line, cells: [] }, isOwn: false }
      if (!places.has(nameOf(upTo))) places.set(nameOf(upTo), implied)
    }
    places.set(name, { path, record, isOwn: true })
  }
  return places
}

/** What is blank on the left is as in the row above. */
function pathOf(names: readonly string[], above: readonly string[], line: number): readonly string[] {
  const depth = names.findLastIndex((name) => name !== '') + 1
  if (depth === 0) throw refusal('row-invalid/empty', { line })
  const first = names.findIndex((name) => name !== '')
  const path = [...above.slice(0, first), ...names.slice(first, depth)]
  const blank = path.length < depth ? path.length : path.indexOf('')
  if (blank >= 0) throw refusal('row-invalid/gap', { line, label: names[depth - 1] ?? '', level: blank + 1 })
  return path
}
