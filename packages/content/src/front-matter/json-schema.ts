// The table of front matter keys -> a JSON Schema of what may be written, for the completion of editors.

import {
  readNotFor,
  readOverrides,
  readPrecedence,
  readReview,
  readValidity,
  readWaivers,
} from './governance.ts'
import { type FrontMatterKey, frontMatterKeys } from './keys.ts'
import {
  type Reader,
  readAddress,
  readAuthors,
  readCallToAction,
  readCopy,
  readDate,
  readFacts,
  readFlag,
  readImage,
  readLocale,
  readText,
  readTexts,
} from './values.ts'

type Schema = Readonly<Record<string, unknown>>

const text: Schema = { type: ['string', 'number'] }
const row = (...keys: string[]): Schema => ({
  type: 'object',
  properties: Object.fromEntries(keys.map((key) => [key, {}])),
})
const listOf = (items: Schema): Schema => ({ type: 'array', items })
const byName = (values: Schema): Schema => ({ type: 'object', additionalProperties: values })
const oneOf = (...shapes: Schema[]): Schema => ({ anyOf: shapes })

const texts = oneOf(text, listOf({ type: ['string', 'number', 'object', 'null'] }), row('name'))
const author = oneOf(text, row('name', 'url', 'email'))
const image = oneOf(text, row('src', 'alt', 'caption'))
const fact = row('value', 'unit', 'text', 'label', 'validFrom', 'validUntil', 'requiredOn')
const copy = row('title', 'text', 'subject', 'preheader', 'description', 'keyMessage', 'callToAction')

/** What each reader takes. Where it takes more than people should write, the schema names what they should. */
const shapes = new Map<Reader<unknown>, Schema>([
  [readText, text],
  [readTexts, texts],
  [readDate, text],
  [readLocale, { type: 'string' }],
  [readFlag, oneOf({ type: 'boolean' }, { enum: ['yes', 'no', 'on', 'off', 'true', 'false'] })],
  [readAddress, text],
  [readAuthors, oneOf(author, listOf(author))],
  [readImage, oneOf(image, listOf(image))],
  [readCallToAction, row('label', 'href', 'kind')],
  [readFacts, oneOf(listOf(fact), byName(oneOf(text, fact)))],
  [readCopy, byName(oneOf({ type: 'string' }, copy))],
  [readReview, oneOf(text, row('at', 'by', 'note'))],
  [readValidity, byName(row('from', 'until'))],
  [readNotFor, row('persona', 'segment', 'audience', 'journeyStage')],
  [readPrecedence, { type: 'integer', minimum: -100, maximum: 100 }],
  [readOverrides, byName(row('sketch', 'at', 'by'))],
  [readWaivers, oneOf(row('rule', 'reason', 'until'), listOf(row('rule', 'reason', 'until')))],
])

/** A key that stands there without a value is as good as absent. */
const orNothing = (shape: Schema): Schema => oneOf(shape, { type: 'null' })

const propertiesOf = (key: string): [string, Schema][] => {
  const { aliases = [], read } = frontMatterKeys[key as FrontMatterKey]
  const shape = shapes.get(read)
  if (shape === undefined) throw new TypeError(`Front matter key ${key}: its reader has no shape here`)
  const own = { description: `Expected ${read.expected}.`, ...orNothing(shape) }
  const other = { ...own, description: `The same as ${key}. ${own.description}` }
  return [[key, own], ...aliases.map((alias): [string, Schema] => [alias, other])]
}

/** Draft 2020-12. Every other key is kept under `metadata.custom`, so none is refused. */
export const frontMatterSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Kanaal front matter',
  type: 'object',
  properties: Object.fromEntries(Object.keys(frontMatterKeys).flatMap(propertiesOf)),
}
