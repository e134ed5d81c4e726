// Tags of labels and the language of a reader to the tag whose label that reader sees.

/** Names in these are the same in every language (ISO 639-3: multiple languages, no linguistic content). */
const EVERYWHERE = new Set(['mul', 'zxx'])

export const isEveryLanguage = (tag: string): boolean => EVERYWHERE.has(primaryOf(tag))

/**
 * The tag itself, then shorter and shorter ones (`zh-Hant-TW`, `zh-Hant`, `zh`: the lookup of RFC 4647, section 3.4),
 * another region of the same language, what is the same in every language, the languages that stand in for one that is
 * missing, in their order, English, the first. Case does not count, as BCP 47 says.
 *
 * `chooseLanguage(['de', 'fr'], 'nl', ['fr'])` is `'fr'`.
 */
export function chooseLanguage(
  tags: readonly string[],
  wanted: string,
  standIns: readonly string[] = [],
): string | undefined {
  for (const [index, language] of [wanted, ...standIns, 'en'].entries()) {
    const own = inLanguage(tags, language)
    if (own !== undefined) return own
    const neutral = index === 0 ? tags.find(isEveryLanguage) : undefined
    if (neutral !== undefined) return neutral
  }
  return tags[0]
}

function inLanguage(tags: readonly string[], language: string): string | undefined {
  const parts = language.toLowerCase().split('-')
  for (let length = parts.length; length > 0; length--) {
    const range = parts.slice(0, length).join('-')
    const found = tags.find((tag) => tag.toLowerCase() === range)
    if (found !== undefined) return found
  }
  return tags.find((tag) => primaryOf(tag) === parts[0])
}

const primaryOf = (tag: string): string => (tag.split('-')[0] ?? tag).toLowerCase()
