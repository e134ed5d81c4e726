// The names in a request -> nothing, or 400 with the path of a type, locale, target or audience that does not exist.
import { participationOf } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { getService } from './get-service'

export interface NamedThings {
  uid?: string | undefined
  locale?: string | undefined
  targets?: readonly string[] | undefined
  audience?: string | undefined
}

export async function refuseUnknown(strapi: Core.Strapi, named: NamedThings): Promise<void> {
  const { uid, locale, targets = [], audience } = named
  const { engine } = await getService(strapi, 'engine').load()
  if (uid !== undefined && !participationOf(strapi, uid)) {
    refuse(['uid'], `"${uid}" does not take part in omnichannel publishing.`)
  }
  const locales = strapi.plugin('i18n')?.service('locales')
  if (locale !== undefined && locales && !(await locales.findByCode(locale))) {
    refuse(['locale'], `There is no locale "${locale}".`)
  }
  const known = engine.targets.map(({ id }) => id)
  for (const [index, target] of targets.entries()) {
    if (!known.includes(target)) {
      refuse(['targets', String(index)], `There is no target "${target}". Targets: ${known.join(', ')}.`)
    }
  }
  const audiences = engine.audiences.map(({ key }) => key)
  if (audience !== undefined && !audiences.includes(audience)) {
    refuse(['audience'], `There is no audience "${audience}". Audiences: ${audiences.join(', ') || 'none'}.`)
  }
}

/** @throws ValidationError, which Strapi answers with 400. */
export function refuse(path: string[], message: string): never {
  throw new errors.ValidationError(`${path.join('.')}: ${message}`, {
    errors: [{ path, message, name: 'ValidationError' }],
  })
}
