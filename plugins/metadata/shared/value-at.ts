// A path with points and an object -> the value there; and the same object with another value there.
import type { Json } from '@kanaal/types'

type Values = Record<string, Json>

export function valueAt(values: Values, path: string): Json | undefined {
  return path
    .split('.')
    .reduce<Json | undefined>(
      (inner, name) => (isObject(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
      values,
    )
}

/** Null takes the value away, and an object that is empty then. */
export function withValueAt(values: Values, path: string, value: Json): Values {
  const [name = '', ...rest] = path.split('.')
  const inner = Object.hasOwn(values, name) ? values[name] : undefined
  const next = rest.length === 0 ? value : withValueAt(isObject(inner) ? inner : {}, rest.join('.'), value)
  const { [name]: _taken, ...others } = values
  const isGone = next === null || (isObject(next) && rest.length > 0 && Object.keys(next).length === 0)
  return isGone ? others : { ...others, [name]: next }
}

const isObject = (value: Json | undefined): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
