// TOML front matter to its keys; its dates become the text that was typed.
import { parse, TomlError } from 'smol-toml'
import { complaintOfToml } from './complaint-of.ts'
import { type FrontMatter, FrontMatterError } from './front-matter.ts'
import { toPlainJson } from './to-plain-json.ts'

/** @throws {FrontMatterError} */
export function readToml(text: string, offset: number): FrontMatter {
  const front: FrontMatter = new Map()
  const lines = text.split('\n')
  for (const [name, value] of Object.entries(parseToml(text))) {
    const index = lines.findIndex((line) => startsKey(line, name))
    const line = index === -1 ? 0 : index
    const start = lines.slice(0, line).join('\n').length + (line === 0 ? 0 : 1)
    const length = lines[line]?.trimEnd().length ?? 0
    front.set(name, {
      value: toPlainJson(value, name, line + 1),
      position: {
        start: { line: line + 2, column: 1, offset: offset + start },
        end: { line: line + 2, column: length + 1, offset: offset + start + length },
      },
    })
  }
  return front
}

function parseToml(text: string): object {
  try {
    return parse(text, { integersAsBigInt: false })
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new FrontMatterError(complaintOfToml(message), error instanceof TomlError ? error.line : 1, message)
  }
}

/** `title = …`, `"title" = …`, `[params]`, `[[facts]]`, `params.color = …` */
function startsKey(line: string, name: string): boolean {
  const written = line
    .trimStart()
    .replace(/^\[{1,2}\s*/, '')
    .replace(/^["']/, '')
  return written.startsWith(name) && /^["']?\s*[=\].]/.test(written.slice(name.length))
}
