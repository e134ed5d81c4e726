// A role that may read what its people made -> what a reader sees of an entry.
import type { Core } from '@strapi/strapi'
import { expect, it } from 'vitest'
import { readerOf } from '../../server/src/reader-of'

const uid = 'api::article.article'
const AUTHOR = 7

interface Asked {
  where: object
  populate?: object
}

/** As Strapi's checker judges: by a condition on the entry, unless the role has none. */
function strapiWith({ isBound, asked }: { isBound: boolean; asked: Asked[] }): Core.Strapi {
  const mayRead = (entry?: { createdBy?: { id: number } }) =>
    !isBound || entry === undefined || entry.createdBy?.id === AUTHOR
  const checker = {
    can: { read: () => true },
    cannot: { read: (entry?: { createdBy?: { id: number } }) => !mayRead(entry) },
    requiresEntity: { read: () => isBound },
    sanitizeOutput: async ({ secret: _, ...entry }: Record<string, unknown>) => entry,
  }
  const rows: Record<number, object> = {
    1: { id: 1, hidden: 'x', createdBy: { id: AUTHOR, roles: [{ id: 3 }] } },
    2: { id: 2, createdBy: { id: 8, roles: [{ id: 3 }] } },
  }
  const findOne = async (query: Asked & { where: { id: number } }) => {
    asked.push(query)
    return rows[query.where.id] ?? null
  }
  const strapi = {
    plugin: () => ({ service: () => ({ create: () => checker }) }),
    db: { query: () => ({ findOne }) },
  }
  return strapi as unknown as Core.Strapi
}

it('judges an entry by who made it, and shows nothing more of it than was asked', async () => {
  const asked: Asked[] = []
  const reader = readerOf(strapiWith({ isBound: true, asked }), {}, uid)
  expect(await reader.narrow({ id: 1, title: 'Mine', secret: 's' })).toEqual({ id: 1, title: 'Mine' })
  expect(asked).toEqual([
    {
      where: { id: 1 },
      populate: { createdBy: { select: ['id'], populate: { roles: { select: ['id'] } } } },
    },
  ])
})

it('refuses what another made, and what is not there', async () => {
  const reader = readerOf(strapiWith({ isBound: true, asked: [] }), {}, uid)
  await expect(reader.narrow({ id: 2, title: 'Theirs' })).rejects.toThrow('You may not read this document.')
  await expect(reader.narrow({ id: 3, title: 'Gone' })).rejects.toThrow('You may not read this document.')
})

it('asks the database nothing for a role without conditions', async () => {
  const asked: Asked[] = []
  const reader = readerOf(strapiWith({ isBound: false, asked }), {}, uid)
  expect(await reader.narrow({ id: 2, title: 'Theirs' })).toEqual({ id: 2, title: 'Theirs' })
  expect(asked).toEqual([])
})
