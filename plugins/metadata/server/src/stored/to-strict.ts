// A zod schema that ignores unknown keys -> the same schema, which names them; also inside lists and records.
import { z } from '@strapi/utils'

type Schema = z.core.$ZodType

export function toStrict(schema: Schema): z.ZodType {
  const { def } = schema._zod as { def: z.core.$ZodTypeDef }
  switch (def.type) {
    case 'optional':
      return toStrict((def as z.core.$ZodOptionalDef).innerType).optional()
    case 'array':
      return z.array(toStrict((def as z.core.$ZodArrayDef).element))
    case 'record':
      return z.record(z.string(), toStrict((def as z.core.$ZodRecordDef).valueType))
    case 'object':
      return z.strictObject(
        Object.fromEntries(
          Object.entries((def as z.core.$ZodObjectDef).shape).map(([name, one]) => [name, toStrict(one)]),
        ),
      )
    default:
      return schema as z.ZodType
  }
}
