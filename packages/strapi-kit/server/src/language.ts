// The request being answered -> the language in which to speak to whoever sent it.
import type { Core } from '@strapi/strapi'

interface RequestState {
  state?: { user?: { preferedLanguage?: string | null } }
  acceptsLanguages?: (languages: string[]) => string | false
}

/** Languages in which Kanaal speaks; the first is the fallback. */
export const LANGUAGES = ['en', 'nl']

/** The admin user's own choice, else `Accept-Language`, else English; English too where no request is being answered. */
export function languageOf(strapi: Core.Strapi): string {
  const context = strapi.requestContext.get() as unknown as RequestState | undefined
  // Strapi spells it so (packages/core/admin, content-types/User.ts).
  const chosen = context?.state?.user?.preferedLanguage
  if (chosen && LANGUAGES.includes(chosen)) return chosen
  return (context?.acceptsLanguages?.(LANGUAGES) || LANGUAGES[0]) ?? 'en'
}
