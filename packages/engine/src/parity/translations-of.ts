// Documents to groups of translations: the same content in several languages.
import type { SetDocument } from '@kanaal/types'

/** In order of first appearance. An entry of Strapi has one id for all languages; a file says its language in its name. */
export function translationsOf(documents: readonly SetDocument[]): SetDocument[][] {
  const groups = new Map<string, SetDocument[]>()
  for (const document of documents) {
    const key = keyOf(document)
    groups.set(key, [...(groups.get(key) ?? []), document])
  }
  return [...groups.values()]
}

/** `articles/open.nl` and `nl/articles/open` without their language. */
export function keyOf({ id, locale }: Pick<SetDocument, 'id' | 'locale'>): string {
  if (id.endsWith(`.${locale}`)) return id.slice(0, -locale.length - 1)
  return id
    .split('/')
    .map((segment) => (segment === locale ? '*' : segment))
    .join('/')
}
