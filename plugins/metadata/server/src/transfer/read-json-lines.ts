// JSON Lines -> one wish a line: `{ "type", "documentId", "locale", "contentMetadata": { … } }`.
import type { Json } from '@kanaal/types'
import { z } from '@strapi/utils'
import type { LineIssue, ReadLines, Wish } from './read-lines'
import type { Say } from './sentences'

const wish = z.strictObject({
  type: z.string().min(1),
  documentId: z.string().min(1),
  locale: z.string().default(''),
  title: z.string().optional(),
  contentMetadata: z.record(z.string(), z.unknown()),
})

export function readJsonLines(text: string, say: Say): ReadLines {
  const wishes: Wish[] = []
  const issues: LineIssue[] = []
  text.split(/\r?\n/).forEach((row, index) => {
    if (row.trim() === '') return
    const line = index + 1
    let value: unknown
    try {
      value = JSON.parse(row)
    } catch {
      issues.push({ line, message: say('not-json') })
      return
    }
    const read = wish.safeParse(value)
    const [issue] = read.error?.issues ?? []
    if (!read.success) {
      const path = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys : [])]
      issues.push({ line, column: path.map(String).join('.'), message: say('line-shape') })
      return
    }
    const { title: _title, contentMetadata, ...rest } = read.data
    wishes.push({ line, ...rest, values: contentMetadata as Record<string, Json> })
  })
  return { wishes, issues }
}
