// The administrators of this CMS -> who can own a document, and who no longer can.
import { ask, type SelectedRow, type Selection, sqlOf } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { Person } from '../../../shared/contracts'

interface UserNames {
  firstname: string | null
  lastname: string | null
  username: string | null
  email: string
}
const NAMES = ['firstname', 'lastname', 'username', 'email']

interface UserRow extends UserNames {
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
  const leftNames = async (): Promise<string[]> => {
    const sql = await sqlOf(strapi)
    const of = (where: Selection['where']) => ask(sql, { table: 'admin_users', columns: NAMES, where })
    const found = (await Promise.all([of({ is_active: [false] }), of({ blocked: [true] })])).flat()
    return (found as (SelectedRow & UserNames)[]).flatMap(namesOf)
  }
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

    /** Names of those who can no longer log in; of some of them somebody else still can. */
    leavers: leftNames,

    /** Which of these names are of somebody who can no longer log in, and of nobody who still can. */
    async goneOf(names: readonly string[], leavers?: readonly string[]): Promise<string[]> {
      const left = new Set(leavers ?? (await leftNames()))
      const suspects = names.filter((name) => left.has(name))
      if (suspects.length === 0) return []
      const there = new Set((await rows(HERE)).flatMap(namesOf))
      return suspects.filter((name) => !there.has(name))
    },

    /** What may stand as owner of a document, and is nobody who still works here. Of all who ever did. */
    async gone(): Promise<string[]> {
      const left = await leftNames()
      if (left.length === 0) return []
      const there = new Set((await rows(HERE)).flatMap(namesOf))
      return [...new Set(left)].filter((name) => !there.has(name))
    },
  }
}

interface Ability {
  can(action: string): boolean
}

const nameOf = ({ firstname, lastname, username }: UserNames): string | undefined =>
  [firstname, lastname].filter(Boolean).join(' ') || username || undefined

const namesOf = (row: UserNames): string[] => [nameOf(row) ?? row.email, row.email]
