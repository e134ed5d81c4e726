import { readFileSync } from 'node:fs'
import { type Document, document as documentSchema, type Message } from '@kanaal/types'
import { beforeAll, expect, test } from 'vitest'
import {
  contentRules,
  parseMarkdown,
  placeOf,
  RefusedDocument,
  resolveDocument,
  teaserOf,
  toPlainText,
} from '../src/index.ts'
import { inputs, site, web } from './samples.ts'
import { describeWithData, filesBelow, sharedData } from './shared-data.ts'

const locales = ['en', 'nl', 'de', 'fr', 'ar', 'ja', 'fa', 'ur', 'es', 'pt', 'zh']

interface WrittenKey {
  name: string
  line: number
  isEmpty: boolean
}

/** Top-level keys of front matter by their lines: no parser of ours. */
function keysIn(text: string): WrittenKey[] {
  const block = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)\r?\n\1[ \t]*(?:\r?\n|$)/.exec(text)
  const lines = (block?.[2] ?? '').split('\n')
  // Below the name of a table stand the keys of the table.
  const firstTable = block?.[1] === '+++' ? lines.findIndex((line) => line.startsWith('[')) : -1
  return lines.flatMap((line, index) => {
    const [, name, value = ''] =
      /^\[{0,2}"?([A-Za-z_][\w-]*)"?(?:\.\w+)?\]{0,2}\s*(?:[:=]|(?=\s*$))(.*)$/.exec(line) ?? []
    const isTable = line.startsWith('[')
    if (firstTable !== -1 && index > firstTable && !isTable) return []
    const isValue = block?.[1] === '---' || /[=\]]/.test(line)
    const isEmpty =
      !isTable && /^\s*(?:["']{2}\s*)?(?:#.*)?$/.test(value) && !/^\s/.test(lines[index + 1] ?? '')
    return name && isValue && (isTable || /[:=]/.test(line)) ? [{ name, line: index + 2, isEmpty }] : []
  })
}

/** It became metadata, is kept and reported, or says nothing. */
function isAccountedFor(
  { name, line, isEmpty }: WrittenKey,
  { metadata, map, messages, facts }: Document,
): boolean {
  const kept = metadata.custom?.[name]
  if (kept !== undefined)
    // A second name of a known key that says the same says nothing new.
    return (
      Object.values(metadata).some((value) => value === kept) ||
      messages.some(
        ({ ruleId, values }) =>
          (ruleId === 'front-matter-unmapped' &&
            (String(values?.keys).includes(`"${name}"`) || values?.name === name)) ||
          (ruleId === 'front-matter-value' && values?.key === name),
      )
    )
  const places = Object.values(map.metadata).map(({ position }) => position?.start.line)
  if (name === 'image-alt') return metadata.image?.alt !== undefined
  return isEmpty || places.includes(line) || facts.some(({ place }) => place?.position?.start.line === line)
}

describeWithData('224 documents of real sites', 'markdown', () => {
  const refused: Message[] = []
  const messages: Message[] = []
  /** Front matter keys that nothing accounts for, each with its document. */
  const unseen: string[] = []
  let keys = 0
  let read = 0

  beforeAll(() => {
    for (const path of filesBelow('markdown', /\.(md|mdx|markdown)$/)) {
      const text = readFileSync(sharedData(`markdown/${path}`), 'utf8')
      try {
        const document = parseMarkdown(text, { path, locales, defaultLocale: 'en' })
        const resolution = resolveDocument(document, { target: web, inputs })
        expect(documentSchema.safeParse(JSON.parse(JSON.stringify(document))).error, path).toBeUndefined()
        toPlainText(resolution.document.tree, { width: 72 })
        if (document.metadata.title) expect(teaserOf(resolution.document).text, path).not.toBe('')
        for (const node of document.tree.children) expect(placeOf(node, document).file).toBe(path)
        const subject = { document, site, now: '2026-11-21T00:00:00Z' }
        messages.push(
          ...document.messages,
          ...resolution.messages,
          ...contentRules.flatMap((rule) => rule.run(subject)),
        )
        const written = keysIn(text)
        keys += written.length
        unseen.push(
          ...written.filter((key) => !isAccountedFor(key, document)).map(({ name }) => `${path}: ${name}`),
        )
        read += 1
      } catch (error) {
        if (!(error instanceof RefusedDocument)) throw error
        refused.push(...error.messages)
      }
    }
  }, 300_000)

  test('all but the four with invalid front matter are read', () => {
    expect(read + refused.length).toBe(224)
    expect(refused.map(({ ruleId, place }) => [ruleId, (place?.position?.start.line ?? 0) > 1])).toEqual(
      Array.from({ length: 4 }, () => ['front-matter-invalid', true]),
    )
  })

  test('each key of their front matter is mapped, or kept and reported', () => {
    expect(keys).toBeGreaterThan(1000)
    expect(unseen).toEqual([])
  })

  test('what cannot be read is said in words of an editor', () => {
    for (const { reason, note, values } of refused) {
      expect(reason).toMatch(/^(?:Line|The|A) .*line \d+|^Line \d+ /)
      expect(reason).not.toContain(note)
      expect(values?.written).not.toBe('')
    }
  })

  test('no date or author of theirs is lost, no error is raised, and warnings stay few', () => {
    expect(messages.filter(({ ruleId }) => ruleId === 'front-matter-value')).toEqual([])
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
    // A flood of findings is read by nobody: at most one a document, on average.
    expect(messages.filter(({ severity }) => severity === 'warning').length).toBeLessThan(224)
  })
})
