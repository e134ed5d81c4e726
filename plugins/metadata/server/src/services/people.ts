// The administrators of this CMS -> who can own a document, and who no longer can.
import type { Core } from '@strapi/strapi'
import type { Person } from '../../../shared/contracts'

interface UserRow {
  firstname: string | null
  lastname: string | null
  username: string | null
  email: string
  isActive: boolean
  blocked: boolean | null
}

/** People of one list; a house with more types a name. */
const LISTED = 500

export const people = ({ strapi }: { strapi: Core.Strapi }) => {
  const rows = async (where: object): Promise<Person[]> => {
    const select = ['firstname', 'lastname', 'username', 'email', 'isActive', 'blocked']
    const found: UserRow[] = await strapi.db
      .query('admin::user')
      .findMany({ where, select, orderBy: [{ firstname: 'asc' }, { lastname: 'asc' }], limit: LISTED })
    return found.map((row) => ({ name: nameOf(row), email: row.email }))
  }
  return {
    list: (): Promise<Person[]> => rows({ isActive: true, blocked: { $ne: true } }),

    /** What may stand as owner of a document, and is nobody who still works here. */
    async gone(): Promise<string[]> {
      const there = new Set((await rows({ isActive: true, blocked: { $ne: true } })).flatMap(namesOf))
      const left = await rows({ $or: [{ isActive: false }, { blocked: true }] })
      return left.flatMap(namesOf).filter((name) => !there.has(name))
    },
  }
}

const nameOf = ({ firstname, lastname, username, email }: UserRow): string =>
  [firstname, lastname].filter(Boolean).join(' ') || username || email

const namesOf = ({ name, email }: Person): string[] => [name, email]
