// A localised sentence with slots and the values for them to one line of text.
import type { AnyRule, Localized, Message } from '@kanaal/types'

/**
 * Fills the `{slots}` of a sentence in the language asked for, else its base language, else English. Of
 * `{value|word|words}` the first word stands where the value is one, as in Dutch and English.
 *
 * `sentence({ en: '{value} of {max}' }, { value: 3, max: 2 }, 'nl')` gives `3 of 2`
 */
export function sentence(
  localized: Localized,
  values: Record<string, string | number>,
  language: string,
): string {
  const text = localized[language] ?? localized[language.split('-')[0] ?? 'en'] ?? localized.en
  return text.replace(
    /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g,
    (slot, name: string, one?: string, more?: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined
      if (value === undefined) return slot
      return one === undefined || more === undefined ? String(value) : Number(value) === 1 ? one : more
    },
  )
}

/** Says a message in another language, where its rule knows the sentence; else as it was written. */
export function translateMessage(message: Message, rule: AnyRule | undefined, language: string): string {
  const known = message.key === undefined ? undefined : rule?.messages[message.key]
  return known ? sentence(known, message.values ?? {}, language) : message.reason
}
