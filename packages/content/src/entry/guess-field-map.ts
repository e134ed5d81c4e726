// A content type's attributes to a field map: which of them is the title, the body, the image …
import type { FieldMap } from '@kanaal/types'
import { defined } from '../defined.ts'
import { type Attribute, type Attributes, isHtml } from './attributes.ts'

/** Names in the order of preference, folded to lower-case letters. */
const NAMES = {
  title: ['title', 'heading', 'headline', 'name', 'question', 'subject', 'shortname', 'label'],
  summary: [
    ...['summary', 'excerpt', 'description', 'abstract', 'intro', 'introduction', 'lead', 'teaser', 'deck'],
    ...['shortdescription', 'subtitle', 'subheading', 'subtext', 'standfirst', 'kicker'],
  ],
  image: [
    'cover',
    'coverimage',
    'image',
    'heroimage',
    'featuredimage',
    'mainimage',
    'thumbnail',
    'picture',
    'photo',
    'images',
  ],
  date: ['date', 'publishdate', 'publicationdate', 'publisheddate', 'publishedon', 'postdate', 'issued'],
  authors: ['authors', 'author', 'authorsbio', 'authorbio', 'writer', 'writers', 'creator', 'byline'],
  tags: ['tags', 'tag', 'keywords', 'topics', 'categories', 'category'],
  body: ['body', 'content', 'text', 'answer', 'message', 'description'],
}
const TEXT = ['string', 'text']

/** Guessed by name and type; what cannot be guessed is left out. */
export function guessFieldMap(attributes: Attributes): FieldMap {
  const entries = Object.entries(attributes)
  const title = pick('title', TEXT) ?? firstOf('string')
  const summary = pick('summary', [...TEXT, 'richtext'], title)
  const image = pick('image', ['media']) ?? firstPicture()
  const slug = firstOf('uid') ?? entries.find(([name]) => fold(name) === 'slug')?.[0]
  const date = pick('date', ['date', 'datetime', 'timestamp'])
  const authors = pick('authors', ['relation', 'component', 'string', 'json'], title, summary)
  const tags = pick('tags', ['relation', 'component', 'string', 'text', 'json'], title, summary)
  const taken = [title, summary, authors, tags]
  const hasText = entries.some(([name, one]) => isBody(one) && !taken.includes(name))
  const text = hasText ? undefined : pick('body', [...TEXT, 'richtext'], ...taken)
  const body = entries
    .filter(([name, one]) => name === text || ((isBody(one) || isPart(name, one)) && !taken.includes(name)))
    .map(([name]) => name)
  return { ...defined({ title, summary, image, slug }), body, ...defined({ date, authors, tags }) }

  function pick(
    part: keyof typeof NAMES,
    types: string[],
    ...taken: (string | undefined)[]
  ): string | undefined {
    for (const wanted of NAMES[part]) {
      const found = entries.find(
        ([name, { type }]) => fold(name) === wanted && types.includes(type) && !taken.includes(name),
      )
      if (found) return found[0]
    }
    return undefined
  }

  function firstOf(type: string): string | undefined {
    return entries.find(([, one]) => one.type === type)?.[0]
  }

  /** A logo or favicon says nothing about one document. */
  function firstPicture(): string | undefined {
    return entries.find(
      ([name, { type, allowedTypes }]) =>
        type === 'media' &&
        (allowedTypes?.includes('images') ?? true) &&
        !/icon|logo|avatar|video|file|attachment/i.test(name),
    )?.[0]
  }
}

function isBody(attribute: Attribute): boolean {
  return ['richtext', 'blocks', 'dynamiczone'].includes(attribute.type) || isHtml(attribute)
}

/** A component of its own belongs to what readers see, but for what is written for machines. */
function isPart(name: string, { type, component = '' }: Attribute): boolean {
  return type === 'component' && !/\b(seo|meta|metadata|settings?|config)\b/i.test(`${name} ${component}`)
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}
