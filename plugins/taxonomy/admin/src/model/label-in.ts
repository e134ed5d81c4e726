// A label in several languages -> the text that a reader of one of them sees.
import type { ConceptPath, LabelMap } from '../../../shared/contracts'

/**
 * The language itself, another region of it, a name that is the same in every language, English, the first; else the end
 * of the key. A server that knows which languages stand in puts them before English.
 */
export function labelIn(label: LabelMap, language: string, key = ''): string {
  const wanted = language.toLowerCase()
  const primary = primaryOf(wanted)
  const tags = Object.keys(label)
  const found =
    tags.find((tag) => tag.toLowerCase() === wanted) ??
    tags.find((tag) => tag.toLowerCase() === primary) ??
    tags.find((tag) => primaryOf(tag) === primary) ??
    tags.find((tag) => ['mul', 'zxx'].includes(primaryOf(tag))) ??
    tags[0]
  return (found === undefined ? undefined : label[found]) ?? key.slice(key.lastIndexOf(':') + 1)
}

const primaryOf = (tag: string): string => (tag.split('-')[0] ?? tag).toLowerCase()

/** `School › Schoolspullen` */
export const pathIn = (path: ConceptPath, language: string): string =>
  path.map(({ key, label }) => labelIn(label, language, key)).join(' › ')
