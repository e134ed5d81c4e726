// A save that was refused because somebody else changed the terms first -> what they changed, and two ways to go on.
import { useEffect, useRef, useState } from 'react'
import { type EditForm, useEditForm } from './strapi-hooks'
import { isSameTerms, isSentTerms, mergeTerms, readTerms, type TermsValue } from './terms-value'
import { useReader } from './use-reader'

type Kept = Pick<EditForm, 'values' | 'opened'>

interface Overtaken {
  /** The form as it was when it was sent. */
  sent: Kept
  base: TermsValue
  theirs: TermsValue
  mine: TermsValue
  /** Whoever saved the document last; absent where that was a program. */
  by: string | undefined
}

export interface OvertakenTerms extends Pick<Overtaken, 'base' | 'theirs' | 'by'> {
  keepBoth(): void
  takeTheirs(): void
}

interface StoredDocument {
  data: Record<string, unknown> & {
    updatedBy?: { firstname?: string; lastname?: string; username?: string } | null
  }
}

/**
 * Must be called inside the edit view, once for a field. Whatever was typed anywhere in the form stands there again.
 *
 * @param field the attribute, such as `taxonomyTerms`
 */
export function useOvertakenTerms(field: string): OvertakenTerms | undefined {
  const form = useEditForm()
  const read = useReader()
  const [overtaken, setOvertaken] = useState<Overtaken>()
  const kept = useRef<Kept>(form)
  const wasSaving = useRef(false)
  if (!form.isSaving && !wasSaving.current) kept.current = { values: form.values, opened: form.opened }
  const { isSaving, opened, path, set } = form
  const { locale } = form.params

  useEffect(() => {
    const isOver = wasSaving.current && !isSaving
    wasSaving.current = isSaving
    const sent = kept.current
    const value = sent.values[field]
    if (!isOver || path === undefined || !isSentTerms(value)) return
    const [base, mine] = [readTerms(value.base), readTerms(value)]
    void read<StoredDocument>(path, locale === undefined ? {} : { locale }).then((answer) => {
      if ('failure' in answer) return
      const { [field]: stored, updatedBy } = answer.data.data
      const theirs = readTerms(stored)
      if (isSameTerms(theirs, mine) || isSameTerms(theirs, base)) return setOvertaken(undefined)
      const name = [updatedBy?.firstname, updatedBy?.lastname].filter(Boolean).join(' ')
      setOvertaken({ sent, base, theirs, mine, by: name || updatedBy?.username || undefined })
    })
  }, [field, isSaving, path, locale, read])

  // Strapi loads the document anew after a refusal as well, and what was typed would be gone.
  const setter = useRef(set)
  setter.current = set
  useEffect(() => {
    if (!overtaken) return
    const { values, opened: before } = overtaken.sent
    for (const [name, value] of Object.entries(values)) {
      if (isSame(value, before[name]) || isSame(value, opened[name])) continue
      setter.current(name, value)
    }
  }, [overtaken, opened])

  if (!overtaken) return undefined
  const { base, theirs, mine, by } = overtaken
  const goOn = (terms: TermsValue) => () => {
    set(field, { ...terms, base: theirs })
    setOvertaken(undefined)
  }
  return { base, theirs, by, keepBoth: goOn(mergeTerms(base, theirs, mine)), takeTheirs: goOn(theirs) }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
