// The terms of the document in the edit view -> their value, and how to set it: unsaved until the form is.
import { useEditorName, useInjectedValue } from './strapi-hooks'
import { readTerms, type TermsValue, withChange } from './terms-value'

/** What is set says who chose or refused what, and when. */
export function useTerms(): [terms: TermsValue, set: (next: TermsValue) => void] {
  const [stored, setStored] = useInjectedValue('taxonomyTerms')
  const by = useEditorName()
  const terms = readTerms(stored)
  return [terms, (next) => setStored(withChange(terms, next, { by, at: new Date().toISOString() }))]
}
