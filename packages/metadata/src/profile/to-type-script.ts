// A profile to the TypeScript interface of the records it describes.
import type { Profile } from './define-profile.ts'
import type { Property } from './property.ts'
import { isRequired } from './to-zod.ts'

/**
 * `export interface ArticleMetadata { "title": string; … }`, ready to be written to a file; for channels
 * `ArticleEmailWebMetadata`. What a type cannot say, such as one property beside another, it leaves open.
 */
export const toTypeScript = (profile: Profile, channels: readonly string[] = []): string => {
  const lines = profile.properties.flatMap((property) => [
    `  /** ${commentOf(property)} */`,
    `  ${JSON.stringify(property.key)}${isRequired(property) ? '' : '?'}: ${listOf(property)}`,
  ])
  const on = channels.length === 0 ? '' : ` for ${channels.map(oneLine).join(', ')}`
  return [
    `// Made from the profile ${profile.id}@${profile.version}${on}. Change the profile, not this file.`,
    `export interface ${[profile.id, ...channels].map(pascal).join('')}Metadata {`,
    ...lines,
    '}',
    '',
  ].join('\n')
}

/** Nothing in a title may end the comment. */
const commentOf = ({ title, obligation }: Property): string =>
  oneLine(`${title.en} (${obligation})`).replaceAll('*/', '* /')

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** Any string, in a template literal type. */
const ANY = `\${string}`

const listOf = (property: Property): string => {
  const type = typeOf(property)
  if (property.max === 1) return type
  return type.includes('|') || type.includes('{') ? `(${type})[]` : `${type}[]`
}

const typeOf = (property: Property): string => {
  switch (property.type) {
    case 'text':
    case 'long-text':
    case 'date':
    case 'url':
      return 'string'
    case 'number':
    case 'boolean':
      return property.type
    case 'option':
      return (property.options ?? []).map(({ value }) => JSON.stringify(value)).join(' | ')
    case 'term':
      return `\`${property.scheme ?? ANY}:${ANY}\``
    case 'image':
      return '{ src: string; alt?: string }'
    case 'author':
      return '{ name: string; url?: string; email?: string }'
    case 'call-to-action':
      return "{ label: string; href: string; kind?: 'primary' | 'secondary' }"
    case 'money':
      return '{ price: string; currency: string; validUntil?: string }'
  }
}

/** `press-note` gives `PressNote`; an id that starts with a digit gets a letter before it. */
const pascal = (id: string): string => {
  const name = id.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9]?)/g, (_, letter: string) => letter.toUpperCase())
  return /^\d/.test(name) ? `P${name}` : name
}
