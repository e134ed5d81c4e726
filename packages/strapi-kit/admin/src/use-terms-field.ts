// Terms in a field of the form -> their value, how to set it, and a save that says what it was made from.
import { useField } from '@strapi/admin/strapi-admin'
import { useLayoutEffect, useRef } from 'react'
import { useEditForm, useEditorName } from './strapi-hooks'
import {
  isSameTerms,
  isSentTerms,
  readTerms,
  type SentTerms,
  type TermsValue,
  withChange,
} from './terms-value'

export interface TermsField {
  terms: TermsValue
  set(next: TermsValue): void
  error: string | undefined
}

/**
 * Must be called inside the edit view. What is set says who chose what, and when.
 *
 * Strapi sends every field of its form, also those that nobody touched, as they were when it was opened. So that terms
 * which somebody else has chosen since are not overwritten by that, each is sent with what it was made from.
 */
export function useTermsField(name: string): TermsField {
  const { value, error, onChange } = useField(name)
  const { opened, isSaving } = useEditForm()
  const by = useEditorName()
  const terms = readTerms(toJson(value))
  // The server compares attributes of a document that is stored; within a component it would keep what was sent.
  const isCompared = opened.documentId !== undefined && !name.includes('.')
  const base = isSentTerms(value) ? value.base : readTerms(toJson(opened[name]))

  const send = (next: TermsValue): void => onChange(name, { ...next, base } satisfies SentTerms)
  const state = { value, terms, opened: opened[name], isCompared, isSaving, send, onChange }
  const now = useRef(state)
  const wasSaving = useRef(false)
  now.current = state
  // Before Strapi reads what to send, which it does a moment after it says that it saves.
  useLayoutEffect(() => {
    const {
      value: held,
      terms: mine,
      opened: before,
      isCompared: isAsked,
      send: put,
      onChange: change,
    } = now.current
    const isOver = wasSaving.current && !isSaving
    wasSaving.current = isSaving
    if (isSaving && isAsked && !isSentTerms(held)) put(mine)
    // Refused for another reason: nobody touched it, and it is as it was.
    const isUntouched = isSentTerms(held) && isSameTerms(mine, readTerms(held.base))
    if (isOver && isUntouched && !isSentTerms(before)) change(name, before)
  }, [isSaving, name])

  return {
    terms,
    error,
    set(next) {
      const changed = withChange(terms, next, { by, at: new Date().toISOString() })
      if (isCompared) return send(changed)
      onChange(name, changed.assignments.length + changed.rejected.length === 0 ? null : changed)
    },
  }
}

/** Whatever wrote it may have written text. */
function toJson(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}
