// A refusal -> its sentence in the language of whoever asked, with concepts by the names that they know.
import { sentence } from '@kanaal/content'
import { languageOf } from '@kanaal/strapi-kit/strapi-server'
import { editRefusals, labelOf, type RefusedEdit } from '@kanaal/taxonomy'
import type { Localized } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { type RefusalValues, refusals } from './refusals'
import { namesIn, type Sayable } from './refuse'
import { labelsOf } from './vocabulary/describe-concepts'
import { findScheme, keysOfUris, schemeLabel } from './vocabulary/rows'

export const sayRefusal = (strapi: Core.Strapi, { id, values }: Sayable): Promise<string> =>
  say(strapi, refusals[id], values)

export async function sayEdit(strapi: Core.Strapi, { id, values }: RefusedEdit): Promise<string> {
  const { uri = '' } = values
  const key = (await keysOfUris(strapi.db.connection, [uri])).get(uri)
  const text: Localized = editRefusals[id]
  return say(strapi, text, key === undefined ? values : { ...values, uri: [key] })
}

async function say(strapi: Core.Strapi, text: Localized, values: RefusalValues): Promise<string> {
  const language = languageOf(strapi)
  const slots = Object.entries(values).map(([slot, value]): [string, RefusalValues[string]] => [
    slot,
    slot === 'concept' ? [String(value)] : value,
  ])
  const keys = slots.flatMap(([, value]) => (typeof value === 'object' ? value : []))
  const labels = await labelsOf(strapi.db.connection, keys)
  const nameOf = async (key: string): Promise<string> => {
    const scheme = labels.has(key) ? null : await findScheme(strapi, key)
    const prefLabel = labels.get(key) ?? (scheme ? schemeLabel(scheme) : {})
    return labelOf({ key, prefLabel, standIns: Object.keys(prefLabel) }, language)
  }
  const said: [string, string | number][] = []
  for (const [slot, value] of slots) {
    const names = typeof value === 'object' ? await Promise.all(value.map(nameOf)) : undefined
    said.push([slot, names ? namesIn(slot, names) : (value as string | number)])
  }
  return sentence(text, Object.fromEntries(said), language)
}
