// Turns an answer, a failure or neither into the one thing that the panel says.
import type { Failure } from '@kanaal/strapi-kit/strapi-admin'
import type { PreviewResponse } from '../../../shared/contracts'

export type PanelState =
  | { kind: 'loading' }
  | { kind: 'failure'; failure: Failure }
  | { kind: 'empty' }
  /** The document could not be read; `answer.messages` says why, such as a cap that was passed. */
  | { kind: 'unreadable'; answer: PreviewResponse }
  | { kind: 'no-targets'; answer: PreviewResponse }
  | { kind: 'ready'; answer: PreviewResponse }

const EMPTY_TEXT = /^[\s\u200B\uFEFF]*$/

/** Whether a form value says anything: blocks of Strapi's editor are there even when nothing was typed. */
function saysSomething(value: unknown): boolean {
  if (typeof value === 'string') return !EMPTY_TEXT.test(value)
  if (Array.isArray(value)) return value.some(saysSomething)
  if (typeof value !== 'object' || value === null) return false
  const block = value as { type?: unknown; text?: unknown; children?: unknown }
  if (typeof block.text === 'string') return saysSomething(block.text)
  return block.children === undefined
    ? Object.values(value).some(saysSomething)
    : saysSomething(block.children)
}

/** Whether nothing was written yet in the fields that become the document. */
export function isEmpty(values: Record<string, unknown>, fields: readonly string[]): boolean {
  return !fields.some((field) => saysSomething(values[field]))
}

export function toPanelState(
  post: { answer?: PreviewResponse; failure?: Failure },
  empty: boolean,
): PanelState {
  if (empty) return { kind: 'empty' }
  if (post.answer === undefined) {
    return post.failure === undefined ? { kind: 'loading' } : { kind: 'failure', failure: post.failure }
  }
  if (post.answer.document === undefined) return { kind: 'unreadable', answer: post.answer }
  if (post.answer.targets.length === 0) return { kind: 'no-targets', answer: post.answer }
  return { kind: 'ready', answer: post.answer }
}
