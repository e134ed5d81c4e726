// A label in several languages -> the text that a reader of one of them sees.
import type { ConceptPath, LabelMap } from '../../../shared/contracts'

/** The language itself, another region of it, English, the first; else the end of the key. */
export function labelIn(label: LabelMap, language: string, key = ''): string {
  const primary = language.split('-')[0]
  const tags = Object.keys(label).sort()
  const found =
    tags.find((tag) => tag === language) ??
    tags.find((tag) => tag.split('-')[0] === primary) ??
    tags.find((tag) => tag.split('-')[0] === 'en') ??
    tags[0]
  return (found === undefined ? undefined : label[found]) ?? key.slice(key.lastIndexOf(':') + 1)
}

/** `School › Schoolspullen` */
export const pathIn = (path: ConceptPath, language: string): string =>
  path.map(({ key, label }) => labelIn(label, language, key)).join(' › ')
