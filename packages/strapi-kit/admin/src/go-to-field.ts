// Puts the editor's cursor where a message points: in the field, at the line and column.
import type { FieldPath, Position } from '@kanaal/types'
import { type CodeEditor, type FoundField, findField } from './find-field'
import type { FieldLabel } from './strapi-hooks'

export interface Destination {
  path: FieldPath
  position?: Position
  /** The form's values, and what it writes above its fields. */
  values: Record<string, unknown>
  labels: readonly FieldLabel[]
}

export function valueAt(values: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    values,
  )
}

/** UTF-16 offset of a place in a text; the end of the text where the place lies behind it. */
export function offsetOf(text: string, { start }: Position): number {
  if (start.offset !== undefined) return Math.min(start.offset, text.length)
  const before = text.split('\n').slice(0, start.line - 1)
  const lineStart = before.reduce((sum, line) => sum + line.length + 1, 0)
  return Math.min(lineStart + start.column - 1, text.length)
}

/** Line and column from 0 of an offset, as CodeMirror counts. */
export function lineAndColumn(text: string, offset: number): { line: number; ch: number } {
  const before = text.slice(0, offset)
  const line = before.split('\n').length - 1
  return { line, ch: offset - (before.lastIndexOf('\n') + 1) }
}

/** Room kept above and below the cursor, in CSS px. */
const MARGIN_PX = 80

function enterBlocks(editor: HTMLElement, index: number): void {
  editor.focus()
  const blocks = [...editor.querySelectorAll<HTMLElement>('[data-slate-node="element"]')].filter(
    (block) => block.parentElement?.closest('[data-slate-node="element"]') === null,
  )
  const block = blocks[index] ?? editor
  block.scrollIntoView({ block: 'center' })
  const text = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode()
  if (text !== null) document.getSelection()?.collapse(text, 0)
}

function enterCode(editor: CodeEditor, position: Position | undefined): void {
  const text = editor.getValue()
  const place = lineAndColumn(text, position === undefined ? 0 : offsetOf(text, position))
  editor.getWrapperElement().scrollIntoView({ block: 'center' })
  editor.focus()
  editor.setCursor(place.line, place.ch)
  editor.scrollIntoView(place, MARGIN_PX)
}

function enterElement(found: Extract<FoundField, { element: HTMLElement }>, position?: Position): void {
  found.element.scrollIntoView({ block: 'center' })
  found.element.focus()
  if (found.kind !== 'text' || position === undefined) return
  const offset = offsetOf(found.element.value, position)
  // A number or date input has no cursor to move.
  if (found.element.selectionStart !== null) found.element.setSelectionRange(offset, offset)
}

function enter(found: FoundField, inner: FieldPath, position: Position | undefined): void {
  if (found.kind === 'code') enterCode(found.editor, position)
  else if (found.kind === 'blocks') {
    const index = inner.find((key): key is number => typeof key === 'number')
    enterBlocks(found.element, index ?? (position === undefined ? 0 : position.start.line - 1))
  } else enterElement(found, position)
}

/**
 * Tries the whole path, then ever shorter ones: `['body', 3, 'children', 0]` lies in the field `body`.
 * @returns whether a field was found; one inside a closed component is not in the page
 */
export function goToField({ path, position, values, labels }: Destination): boolean {
  const root = document.querySelector('main') ?? document.body
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length)
    const label = labels.find(({ name }) => name === part.join('.'))?.label
    const wanted = { path: part, value: valueAt(values, part), ...(label === undefined ? {} : { label }) }
    const found = findField(root, wanted)
    if (found === undefined) continue
    enter(found, path.slice(length), position)
    return true
  }
  return false
}
