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

const HERE = { isActive: true, blocked: { $ne: true } }

export const people = ({ strapi }: { strapi: Core.Strapi }) => {
  const rows = (where: object, limit?: number): Promise<UserRow[]> =>
    strapi.db.query('admin::user').findMany({
      where,
      select: ['firstname', 'lastname', 'username', 'email', 'isActive', 'blocked'],
      orderBy: [{ firstname: 'asc' }, { lastname: 'asc' }],
      ...(limit === undefined ? {} : { limit }),
    })
  return {
    /** With their addresses only for those who may see these in Strapi too. */
    async list(userAbility: unknown): Promise<Person[]> {
      const maySeeUsers = (userAbility as Ability).can('admin::users.read')
      return (await rows(HERE, LISTED)).flatMap((row): Person[] => {
        const { email } = row
        const name = nameOf(row)
        if (maySeeUsers) return [{ name: name ?? email, email }]
        return name === undefined ? [] : [{ name }]
      })
    },

    /** What may stand as owner of a document, and is nobody who still works here. Of all who ever did. */
    async gone(): Promise<string[]> {
      const left = (await rows({ $or: [{ isActive: false }, { blocked: true }] })).flatMap(namesOf)
      if (left.length === 0) return []
      const there = new Set((await rows(HERE)).flatMap(namesOf))
      return [...new Set(left)].filter((name) => !there.has(name))
    },
  }
}

interface Ability {
  can(action: string): boolean
}

const nameOf = ({ firstname, lastname, username }: UserRow): string | undefined =>
  [firstname, lastname].filter(Boolean).join(' ') || username || undefined

const namesOf = (row: UserRow): string[] => [nameOf(row) ?? row.email, row.email]
