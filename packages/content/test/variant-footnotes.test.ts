// Footnotes stand below the text, whoever refers to them: a variant in the place of a part takes none away that is asked for.
import { expect, test } from 'vitest'
import { parseMarkdown, resolveDocument, toPlainText, toText } from '../src/index.ts'
import { inputs, web } from './samples.ts'

const resolve = (markdown: string) =>
  resolveDocument(parseMarkdown(markdown, { path: 'a.md', defaultLocale: 'en' }), { target: web, inputs })

test('a variant of the last section leaves the footnotes of the others', () => {
  const { document, losses } = resolve(
    'First[^1].\n\n## Last\n\nBase.\n\n[^1]: Note.\n\n:::variant{channel=web block=last}\nOther.\n:::',
  )
  expect(toPlainText(document.tree.children)).toContain('[1] Note.')
  expect(losses.map(({ excerpt }) => excerpt)).toEqual(['Base.'])
})

test('a variant of the whole has the footnotes that it refers to, and the base has the others', () => {
  const { document } = resolve(
    ':::variant{channel=web}\nShort[^n].\n:::\n\nBase[^1].\n\n[^1]: One.\n[^n]: Short note[^m].\n[^m]: More.',
  )
  const copy = document.copy?.tree.children ?? []
  expect(toPlainText(copy)).toContain('Short note')
  expect(toPlainText(copy)).toContain('More.')
  expect(toPlainText(copy)).not.toContain('One.')
  expect(toText(document.tree)).not.toContain('Short note')
})

test('copy of its own has its own', () => {
  const { document } = resolve('---\ncopy:\n  web: Short.\n---\nBase[^1].\n\n[^1]: One.')
  expect(toPlainText(document.copy?.tree.children ?? []).trim()).toBe('Short.')
})
