// The attributes of a content type -> the schema of what an unsaved form of it may hold.
import type { attributesOf } from '@kanaal/strapi-kit/strapi-server'
import { isoDate, termAssignment } from '@kanaal/types'
import { z } from '@strapi/utils'

type Attributes = ReturnType<typeof attributesOf>
type Attribute = Attributes[string]
type ModelAttributes = (uid: string) => Attributes

/**
 * A form may be half filled in: what is empty is never wrong, and a text is judged by the rules, not here. What the
 * schema does not know stays unread, as the form also holds Strapi's own bookkeeping.
 */
export const formSchema = (attributes: Attributes, modelAttributes: ModelAttributes): z.ZodType =>
  z.looseObject(fieldsOf(attributes, modelAttributes))

const fieldsOf = (attributes: Attributes, modelAttributes: ModelAttributes): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, attribute]) => {
      const schema = OWN[name] ?? valueSchema(attribute, modelAttributes)
      const orEmpty = schema && z.preprocess((value) => (value === '' ? null : value), schema.nullish())
      return orEmpty ? [[name, orEmpty]] : []
    }),
  )

const assignment = z.union([z.string(), termAssignment])

/** Kanaal's own attributes; what stands in the first two is read, and its mistakes are said, with the document. */
const OWN: Record<string, z.ZodType> = {
  contentMetadata: z.looseObject({}),
  channelCopy: z.looseObject({}),
  taxonomyTerms: z.union([
    z.array(assignment),
    z.looseObject({ assignments: z.array(assignment).nullish() }),
  ]),
}

/** Undefined for what may hold anything: JSON, and relations in all the forms in which Strapi takes them. */
function valueSchema(attribute: Attribute, modelAttributes: ModelAttributes): z.ZodType | undefined {
  const { type, component, components = [], repeatable } = attribute
  if (type === 'dynamiczone') return z.array(zoneItem(components, modelAttributes))
  if (type !== 'component') return VALUES[type]
  const one = z.lazy(() =>
    formSchema(component === undefined ? {} : modelAttributes(component), modelAttributes),
  )
  return repeatable ? z.array(one) : one
}

function zoneItem(components: readonly string[], modelAttributes: ModelAttributes): z.ZodType {
  const kinds = components.map((uid) =>
    z.looseObject({ __component: z.literal(uid), ...fieldsOf(modelAttributes(uid), modelAttributes) }),
  )
  const [first, ...others] = kinds
  return first ? z.discriminatedUnion('__component', [first, ...others]) : z.never()
}

const text = z.string()
const number = z.union([z.number(), z.string().regex(/^[-+]?\d*\.?\d+(e[-+]?\d+)?$/i, 'expected a number')])
const moment = text.refine(
  (value) => isoDate.safeParse(value).success && isCalendarDay(value.slice(0, 10)),
  'expected a date, such as 2026-08-17 or 2026-08-17T09:00:00Z',
)
/** Read as an instant, 31 February is 3 March. */
const isCalendarDay = (day: string): boolean =>
  !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
const file = z.union([z.looseObject({}), z.number(), z.string()])

const VALUES: Record<string, z.ZodType> = {
  string: text,
  text,
  richtext: text,
  uid: text,
  email: text,
  enumeration: text,
  integer: number,
  biginteger: number,
  float: number,
  decimal: number,
  boolean: z.boolean(),
  date: moment,
  datetime: moment,
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/, 'expected a time, such as 09:00'),
  blocks: z.array(z.looseObject({ type: z.string() })),
  media: z.union([file, z.array(file)]),
}
