// A concept -> its name in the language of the interface, else in any, else its key.
import type { Concept } from '../../../shared/deliver'

export function labelOfConcept({ key, label }: Concept, language: string): string {
  const texts = label as Record<string, string | undefined>
  const base = language.split('-')[0] ?? 'en'
  return texts[language] ?? texts[base] ?? texts.en ?? Object.values(texts).find(Boolean) ?? key
}
