// A label in several languages -> the text that a reader of one of them sees.
import { chooseLanguage } from '@kanaal/content/choose-language'
import type { ConceptPath, LabelMap } from '../../../shared/contracts'

/** What stands in for a missing language comes first in the label: the server put it there. Else the end of the key. */
export function labelIn(label: LabelMap, language: string, key = ''): string {
  const tags = Object.keys(label)
  const found = chooseLanguage(tags, language, tags)
  return (found === undefined ? undefined : label[found]) ?? key.slice(key.lastIndexOf(':') + 1)
}

/** `School › Schoolspullen` */
export const pathIn = (path: ConceptPath, language: string): string =>
  path.map(({ key, label }) => labelIn(label, language, key)).join(' › ')
