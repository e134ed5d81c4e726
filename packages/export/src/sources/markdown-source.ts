// A Markdown file, or a directory of them, to a source of documents.
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { messageOf } from '@kanaal/content'
import type { Message } from '@kanaal/types'
import { linkSkipped } from '../rules/link-skipped.ts'
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
  let skipped: Message[] = []
  return {
    kind: 'markdown',
    root,
    origin: undefined,
    entries: async function* () {
      const real = await realpath(root)
      skipped = []
      const paths = await listMarkdown(root, '', { real, ignore, skipped })
      for (const path of paths.sort(byBytes)) yield toEntry(root, path)
    },
    skipped: () => skipped,
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
  /** Takes a message for each link that is not followed. */
  skipped: Message[]
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
    } else if (entry.isSymbolicLink()) {
      const verdict = await judgeLink(join(root, path), border.real)
      if (verdict === 'followed') found.push(path)
      else if (verdict !== 'ignored')
        border.skipped.push(
          messageOf(linkSkipped, { message: verdict, values: { path }, place: { file: path } }),
        )
    } else if (entry.isFile() && MARKDOWN.test(entry.name)) found.push(path)
  }
  return found
}

type Verdict = 'followed' | 'outside' | 'directory' | 'broken' | 'ignored'

/** `ignored`: a link to what would not be a document anyway. */
async function judgeLink(path: string, real: string): Promise<Verdict> {
  const isMarkdown = MARKDOWN.test(path)
  const target = await realpath(path).catch(() => undefined)
  if (target === undefined) return isMarkdown ? 'broken' : 'ignored'
  const isDirectory = (await stat(target)).isDirectory()
  if (!isMarkdown && !isDirectory) return 'ignored'
  if (target !== real && !target.startsWith(`${real}${sep}`)) return 'outside'
  return isDirectory ? 'directory' : 'followed'
}

/** By UTF-8 bytes: the same order in every locale of the machine. */
export const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
