// Finds the editor of a form field in the edit view: by its name, by what stands in it, or by its label.
import type { FieldPath } from '@kanaal/types'

/** The few functions of CodeMirror 5 that are used; Strapi's rich-text field is one. */
export interface CodeEditor {
  getValue(): string
  focus(): void
  setCursor(line: number, ch: number): void
  scrollIntoView(place: { line: number; ch: number }, marginPx: number): void
  getWrapperElement(): HTMLElement
}

export type FoundField =
  | { kind: 'text'; element: HTMLInputElement | HTMLTextAreaElement }
  | { kind: 'code'; editor: CodeEditor }
  | { kind: 'blocks'; element: HTMLElement }
  | { kind: 'other'; element: HTMLElement }

export interface WantedField {
  path: FieldPath
  /** What the form holds at `path`. */
  value: unknown
  label?: string
}

const isText = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement

function byName(root: ParentNode, path: FieldPath): FoundField | undefined {
  const element = root.querySelector<HTMLElement>(`[name="${CSS.escape(path.join('.'))}"]`)
  if (element === null) return undefined
  return isText(element) ? { kind: 'text', element } : { kind: 'other', element }
}

const codeEditorOf = (element: HTMLElement & { CodeMirror?: CodeEditor }): CodeEditor | undefined =>
  element.CodeMirror

/** CodeMirror hangs itself on its element and has no name; its text tells which field it is. */
function byCode(root: ParentNode, value: unknown): FoundField | undefined {
  if (typeof value !== 'string' || value === '') return undefined
  for (const element of root.querySelectorAll<HTMLElement>('.CodeMirror')) {
    const editor = codeEditorOf(element)
    if (editor?.getValue() === value) return { kind: 'code', editor }
  }
  return undefined
}

/** The text of a value of Strapi's Blocks type, as Slate shows it. */
export function textOfBlocks(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOfBlocks).join('')
  if (typeof value !== 'object' || value === null) return ''
  const { text, children } = value as { text?: unknown; children?: unknown }
  return typeof text === 'string' ? text : textOfBlocks(children)
}

function byBlocks(root: ParentNode, value: unknown): FoundField | undefined {
  if (!Array.isArray(value)) return undefined
  const text = textOfBlocks(value)
  for (const element of root.querySelectorAll<HTMLElement>('[data-slate-editor]')) {
    const shown = [...element.querySelectorAll('[data-slate-string]')]
      .map((leaf) => leaf.textContent)
      .join('')
    if (shown === text) return { kind: 'blocks', element }
  }
  return undefined
}

const EDITORS = '.CodeMirror, [data-slate-editor]'
const CONTROLS = 'input, textarea, select, button, [contenteditable="true"], [tabindex="0"]'

/** The nearest thing to type or click in around a label: editors before the buttons of their toolbars. */
function controlNear(label: HTMLElement, root: ParentNode): HTMLElement | undefined {
  for (let around = label.parentElement; around !== null && around !== root; around = around.parentElement) {
    const control = around.querySelector<HTMLElement>(EDITORS) ?? around.querySelector<HTMLElement>(CONTROLS)
    if (control !== null) return control
  }
  return undefined
}

function byLabel(root: ParentNode, text: string | undefined): FoundField | undefined {
  // A required field's label ends in an asterisk.
  const isWanted = (label: HTMLElement) => label.textContent?.replace(/\*$/, '').trim() === text
  const label = [...root.querySelectorAll('label')].find(isWanted)
  const element = label === undefined ? undefined : (label.control ?? controlNear(label, root))
  if (element === undefined) return undefined
  const editor = codeEditorOf(element)
  return editor === undefined ? { kind: 'other', element } : { kind: 'code', editor }
}

export const findField = (root: ParentNode, wanted: WantedField): FoundField | undefined =>
  byName(root, wanted.path) ??
  byCode(root, wanted.value) ??
  byBlocks(root, wanted.value) ??
  byLabel(root, wanted.label)
