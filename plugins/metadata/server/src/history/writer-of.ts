// The request that is being answered -> who writes: a person, a token, or a program of the site itself.
import type { Core } from '@strapi/strapi'
import type { Writer } from '../../../shared/history'

interface RequestState {
  state?: {
    user?: { firstname?: string | null; lastname?: string | null; username?: string | null; email?: string }
    auth?: { strategy?: { name?: string }; credentials?: { name?: string } | null }
  }
}

export function writerOf(strapi: Core.Strapi): Writer {
  const { user, auth } = (strapi.requestContext.get() as RequestState | undefined)?.state ?? {}
  // `api-token` or `content-api-token`, by the version of Strapi.
  if (auth?.strategy?.name?.endsWith('api-token')) {
    return { kind: 'token', name: auth.credentials?.name ?? '' }
  }
  if (!user) return { kind: 'program', name: '' }
  const name = [user.firstname, user.lastname].filter(Boolean).join(' ')
  return { kind: 'person', name: name || user.username || user.email || '' }
}
