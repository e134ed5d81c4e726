// KANAAL_ADMIN_EMAIL and KANAAL_ADMIN_PASSWORD -> the first administrator, where there is none yet.
import type { Core } from '@strapi/strapi'

interface UserService {
  exists(): Promise<boolean>
  create(user: object): Promise<unknown>
}
interface RoleService {
  getSuperAdmin(): Promise<{ id: number }>
}

/** Without both variables, Strapi's own registration page asks for the first administrator. */
export async function createFirstAdmin(strapi: Core.Strapi): Promise<void> {
  const email = process.env.KANAAL_ADMIN_EMAIL
  const password = process.env.KANAAL_ADMIN_PASSWORD
  const users = strapi.service('admin::user') as unknown as UserService
  if (!email || !password || (await users.exists())) return
  const roles = strapi.service('admin::role') as unknown as RoleService
  const superAdmin = await roles.getSuperAdmin()
  await users.create({
    email,
    password,
    firstname: 'Kanaal',
    lastname: 'Admin',
    isActive: true,
    registrationToken: null,
    roles: [superAdmin.id],
  })
}
