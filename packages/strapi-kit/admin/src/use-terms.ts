// The terms of the document in the edit view -> their value, and how to set it: unsaved until the form is.
import { useEditForm, useEditorName, useInjectedValue } from './strapi-hooks'
import { isSentTerms, readTerms, type SentTerms, type TermsValue, withChange } from './terms-value'

/** What is set says who chose or refused what, and when; and what it was made from, so that nobody's change is overwritten. */
export function useTerms(): [terms: TermsValue, set: (next: TermsValue) => void] {
  const [value, setValue] = useInjectedValue('taxonomyTerms')
  const { values } = useEditForm()
  const by = useEditorName()
  const terms = readTerms(value)
  // While a save is under way Strapi shows what was sent as if it were stored.
  const isChanged = Object.hasOwn(values, 'taxonomyTerms') && isSentTerms(value)
  const base = isChanged ? value.base : terms
  const set = (next: TermsValue): void => {
    const sent: SentTerms = { ...withChange(terms, next, { by, at: new Date().toISOString() }), base }
    setValue(sent)
  }
  return [terms, set]
}
