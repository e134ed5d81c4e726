// A content-API caller -> who they are, and whether Strapi's own routes would let them read a type.
import type { Core } from '@strapi/strapi'

/** One rule for all ways in: who may not GET /api/articles learns nothing of an article by our routes either. */
export async function mayRead(
  strapi: Core.Strapi,
  auth: unknown,
  uid: string,
  action: 'find' | 'findOne',
): Promise<boolean> {
  try {
    await strapi.get('auth').verify(auth, { scope: [`${uid}.${action}`] })
    return true
  } catch {
    return false
  }
}

/** A program of the house; a visitor of the site, signed in or not, has none. */
export const hasApiToken = (auth: unknown): boolean =>
  (auth as { strategy?: { name?: string } } | undefined)?.strategy?.name?.endsWith('api-token') === true
