// A resource and a language to the label a reader of that language sees.
import { literalsOf } from './model/texts.ts'
import type { Labels, Texts } from './model/vocabulary.ts'

/** As `labelOf`: the tag itself, its language, another region, English, the first; at last the end of the URI. */
export function labelIn(resource: Labels & { uri: string; title?: Texts }, language: string): string {
  const labels = literalsOf(resource.prefLabel ?? resource.title).filter(({ value }) => value !== '')
  const wanted = language.toLowerCase()
  const primary = primaryOf(wanted)
  const tagOf = (label: { language?: string }): string => (label.language ?? '').toLowerCase()
  const found =
    labels.find((label) => tagOf(label) === wanted) ??
    labels.find((label) => tagOf(label) === primary) ??
    labels.find((label) => primaryOf(tagOf(label)) === primary) ??
    labels.find((label) => primaryOf(tagOf(label)) === 'en') ??
    labels[0]
  return found?.value ?? endOf(resource.uri)
}

/** `http://example.org/vocabulary#c1` as `c1`. */
export const endOf = (uri: string): string => /([^/#:]+)[/#:]*$/.exec(uri)?.[1] ?? uri

const primaryOf = (tag: string): string => tag.split('-')[0] ?? tag
