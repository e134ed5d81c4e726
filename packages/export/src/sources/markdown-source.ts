// A Markdown file, or a directory of them, to a source of documents.
import { readdir, readFile, realpath } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { Source, SourceEntry } from './source.ts'
import { toText } from './to-text.ts'

const MARKDOWN = /\.(md|mdx|markdown)$/i

/** @param root a directory above the file */
export function fileSource(path: string, root = dirname(path)): Source {
  return {
    kind: 'markdown',
    root,
    origin: undefined,
    entries: async function* () {
      yield {
        path: relative(root, path).split(sep).join('/'),
        read: async () => toText(await readFile(path)),
      }
    },
    close: async () => {},
  }
}

/** @param ignore absolute path of a directory that is not part of the source */
export function directorySource(root: string, ignore?: string): Source {
  return {
    kind: 'markdown',
    root,
    origin: undefined,
    entries: async function* () {
      const real = await realpath(root)
      const paths = await listMarkdown(root, '', { real, ignore })
      for (const path of paths.sort(byBytes)) yield toEntry(root, path)
    },
    close: async () => {},
  }
}

const toEntry = (root: string, path: string): SourceEntry => ({
  path,
  read: async () => toText(await readFile(join(root, path))),
})

interface Border {
  /** Where the source really is. */
  real: string
  ignore: string | undefined
}

/** Below `root`; without `node_modules`, hidden directories, and links that lead out of it. */
async function listMarkdown(root: string, below: string, border: Border): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(join(root, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) {
      const isPart =
        entry.name !== 'node_modules' && !entry.name.startsWith('.') && join(root, path) !== border.ignore
      if (isPart) found.push(...(await listMarkdown(root, path, border)))
    } else if (!MARKDOWN.test(entry.name)) continue
    else if (entry.isFile()) found.push(path)
    else if (entry.isSymbolicLink() && (await staysBelow(join(root, path), border.real))) found.push(path)
  }
  return found
}

async function staysBelow(path: string, real: string): Promise<boolean> {
  const target = await realpath(path).catch(() => undefined)
  return target?.startsWith(`${real}/`) ?? false
}

/** By UTF-8 bytes: the same order in every locale of the machine. */
export const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
