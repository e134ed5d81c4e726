// The text of a document to its front matter: where it stands, and its keys as plain values.
import type { Place, Position } from '@kanaal/types'
import { messageOf } from '../define-rule.ts'
import { RefusedDocument } from '../refused-document.ts'
import { capExceeded } from '../rules/cap-exceeded.ts'
import { frontMatterInvalid } from '../rules/front-matter-invalid.ts'
import { beginsFrontMatter, findFrontMatter } from './find-front-matter.ts'
import { type FrontMatter, FrontMatterError } from './front-matter.ts'
import { readToml } from './read-toml.ts'
import { readYaml } from './read-yaml.ts'

/** @throws {RefusedDocument} where the front matter is too long, or is no YAML or TOML */
export function readFrontMatter(text: string, options: { maxBytes: number; place: Place }): FrontMatter {
  const found = findFrontMatter(text)
  if (!found && beginsFrontMatter(text)) refuse(new FrontMatterError('unclosed', 0, 'no closing fence'), text)
  if (!found) return new Map()
  const bytes = Buffer.byteLength(found.value, 'utf8')
  if (bytes > options.maxBytes) {
    const values = { value: bytes, max: options.maxBytes }
    const place = { ...options.place, position: atLine(1) }
    throw new RefusedDocument([messageOf(capExceeded, { message: 'frontMatterBytes', values, place })])
  }
  const nul = found.value.indexOf('\0')
  if (nul !== -1)
    refuse(new FrontMatterError('nul', found.value.slice(0, nul).split('\n').length, 'U+0000'), found.value)
  try {
    return found.fence === '---' ? readYaml(found.value, found.offset) : readToml(found.value, found.offset)
  } catch (error) {
    if (error instanceof FrontMatterError) return refuse(error, found.value)
    throw error
  }

  function refuse({ complaint, line: inside, message: reason }: FrontMatterError, yaml: string): never {
    // The opening fence is the file's first line.
    const line = inside + 1
    const place = { ...options.place, position: atLine(line) }
    const written = (yaml.split('\n')[inside - 1] ?? '').trim().replaceAll('\0', '').slice(0, EXCERPT_UNITS)
    const values = { line, written, reason }
    throw new RefusedDocument([
      messageOf(frontMatterInvalid, { message: complaint, values, place, note: reason }),
    ])
  }
}

/** UTF-16 units of a line that fit into a sentence. */
const EXCERPT_UNITS = 60

function atLine(line: number): Position {
  return { start: { line, column: 1 }, end: { line, column: 1 } }
}
