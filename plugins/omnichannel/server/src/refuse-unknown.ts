// The names in a request -> nothing, or 400 with the path of a type, locale, target or audience that does not exist.
import { participationOf } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { getService } from './get-service'

/** By the name the request gives them, which is the path in the refusal. */
export interface NamedThings {
  uid?: string | undefined
  type?: string | undefined
  locale?: string | undefined
  target?: string | undefined
  targets?: readonly string[] | undefined
  frames?: readonly string[] | undefined
  audience?: string | undefined
}

export async function refuseUnknown(strapi: Core.Strapi, named: NamedThings): Promise<void> {
  const { engine } = await getService(strapi, 'engine').load()
  for (const name of ['uid', 'type'] as const) {
    const uid = named[name]
    if (uid !== undefined && !participationOf(strapi, uid)) {
      refuse([name], `"${uid}" does not take part in omnichannel publishing.`)
    }
  }
  const { locale, audience } = named
  const locales = strapi.plugin('i18n')?.service('locales')
  if (locale !== undefined && locales && !(await locales.findByCode(locale))) {
    refuse(['locale'], `There is no locale "${locale}".`)
  }
  const known = engine.targets.map(({ id }) => id)
  for (const [path, target] of targetsOf(named)) {
    if (!known.includes(target)) {
      refuse(path, `There is no target "${target}". Targets: ${known.join(', ')}.`)
    }
  }
  const audiences = engine.audiences.map(({ key }) => key)
  if (audience !== undefined && !audiences.includes(audience)) {
    refuse(['audience'], `There is no audience "${audience}". Audiences: ${audiences.join(', ') || 'none'}.`)
  }
}

function targetsOf({ target, targets = [], frames = [] }: NamedThings): [string[], string][] {
  const one: [string[], string][] = target === undefined ? [] : [[['target'], target]]
  const many = Object.entries({ targets, frames }).flatMap(([name, ids]) =>
    ids.map((id, index): [string[], string] => [[name, String(index)], id]),
  )
  return [...one, ...many]
}

/** @throws ValidationError, which Strapi answers with 400. */
export function refuse(path: string[], message: string): never {
  throw new errors.ValidationError(`${path.join('.')}: ${message}`, {
    errors: [{ path, message, name: 'ValidationError' }],
  })
}
