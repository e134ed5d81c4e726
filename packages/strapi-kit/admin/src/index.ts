// The admin half of strapi-kit: what every Kanaal plugin's admin needs, once.
export type { Translate } from './create-translate'
export { createTranslate } from './create-translate'
export { ExceptionButton } from './exceptions/ExceptionButton'
export { ExceptionNote } from './exceptions/ExceptionNote'
export { goToField } from './go-to-field'
export type { PostState } from './latest-post'
export type { Translation } from './load-translations'
export { loadTranslations } from './load-translations'
export { addOptInToggle } from './opt-in-toggle'
export { Announcement } from './parts/Announcement'
export { Dimmed } from './parts/Dimmed'
export { FailureView } from './parts/FailureView'
export { Pager } from './parts/Pager'
export { PlainButton } from './parts/PlainButton'
export { PlainList } from './parts/PlainList'
export type { Failure, FailureKind } from './request-failure'
export { addFirstSidePanel, addSidePanel } from './side-panel'
export type { EditView, FieldLabel, Languages } from './strapi-hooks'
export {
  useDefaultLocale,
  useEditorName,
  useEditView,
  useInjectedValue,
  useLanguages,
  useMay,
} from './strapi-hooks'
export {
  keyOfRefused,
  readTerms,
  type TermsValue,
  withChange,
  withRefusal,
  withTerm,
} from './terms-value'
export type { DebouncedPost } from './use-debounced-post'
export { useDebouncedPost } from './use-debounced-post'
export type { GetState } from './use-get'
export { useGet } from './use-get'
export type { OvertakenTerms } from './use-overtaken-terms'
export { useOvertakenTerms } from './use-overtaken-terms'
export type { Answer, Reader } from './use-reader'
export { useReader } from './use-reader'
export { useTerms } from './use-terms'
export type { TermsField } from './use-terms-field'
export { useTermsField } from './use-terms-field'
export type { Writer } from './use-writer'
export { useWriter } from './use-writer'
