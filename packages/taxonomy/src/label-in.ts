// A resource and a language to the label a reader of that language sees.
import { chooseLanguage } from '@kanaal/content'
import { literalsOf } from './model/texts.ts'
import type { Labels, Texts } from './model/vocabulary.ts'

/** As `labelOf`; at last the end of the URI. */
export function labelIn(resource: Labels & { uri: string; title?: Texts }, language: string): string {
  const labels = literalsOf(resource.prefLabel ?? resource.title).filter(({ value }) => value !== '')
  const tagOf = (label: { language?: string }): string => label.language ?? ''
  const chosen = chooseLanguage(labels.map(tagOf), language)
  return labels.find((label) => tagOf(label) === chosen)?.value ?? endOf(resource.uri)
}

/** `http://example.org/vocabulary#c1` as `c1`. */
export const endOf = (uri: string): string => /([^/#:]+)[/#:]*$/.exec(uri)?.[1] ?? uri
