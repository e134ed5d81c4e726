// A content-API caller and a type -> whether Strapi's own routes would let them read it.
import type { Core } from '@strapi/strapi'

/** One rule for all ways in: who may not GET /api/articles may not read an article's renditions either. */
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
