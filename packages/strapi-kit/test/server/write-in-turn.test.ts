import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate } from 'node:timers/promises'
import type { Core } from '@strapi/strapi'
import { describe, expect, it } from 'vitest'
import { writeInTurn } from '../../server/src/write-in-turn'

/** Strapi's rule of transactions: one that is opened inside another is the same. */
function openStrapi() {
  const open = new AsyncLocalStorage<object>()
  const transaction = <Result>(run: (given: { trx: object }) => Result): Result => {
    const trx = open.getStore() ?? {}
    return open.run(trx, () => run({ trx }))
  }
  const strapi = { db: { inTransaction: () => open.getStore() !== undefined, transaction } }
  return { strapi: strapi as unknown as Core.Strapi, transaction }
}

function told() {
  const log: string[] = []
  const write = (name: string, inside?: () => Promise<unknown>) => async () => {
    log.push(`${name} begins`)
    await setImmediate()
    if (name === 'refused') throw new Error('no title')
    await inside?.()
    log.push(`${name} ends`)
    return name
  }
  return { log, write }
}

describe('writeInTurn', () => {
  it('writes one after the other in one transaction, in the order they were asked for', async () => {
    const { strapi, transaction } = openStrapi()
    const { log, write } = told()
    const written = await transaction(() =>
      Promise.all(['one', 'two', 'three'].map((name) => writeInTurn(strapi, write(name)))),
    )
    expect(written).toEqual(['one', 'two', 'three'])
    expect(log).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends'])
  })

  it('does not let two transactions wait for each other, nor writes without one', async () => {
    const { strapi, transaction } = openStrapi()
    const { log, write } = told()
    const each = (name: string) => writeInTurn(strapi, write(name))
    await Promise.all([transaction(() => each('one')), transaction(() => each('two')), each('free')])
    expect(log.filter((line) => line.endsWith('begins'))).toHaveLength(3)
    expect(log.slice(0, 3).every((line) => line.endsWith('begins'))).toBe(true)
  })

  it('begins none of those that wait once one has failed, says why, and starts afresh after that', async () => {
    const { strapi, transaction } = openStrapi()
    const { log, write } = told()
    await transaction(async () => {
      const all = await Promise.allSettled(
        ['one', 'refused', 'three', 'four'].map((name) => writeInTurn(strapi, write(name))),
      )
      const reasons = all.map((one) => (one.status === 'rejected' ? String(one.reason.message) : one.value))
      const notBegun = 'Not begun: another write of the same transaction failed. no title'
      expect(reasons).toEqual(['one', 'no title', notBegun, notBegun])
      expect(await writeInTurn(strapi, write('five'))).toBe('five')
    })
    expect(log).toEqual(['one begins', 'one ends', 'refused begins', 'five begins', 'five ends'])
  })

  it('lets a write make writes of its own, in turn as well', async () => {
    const { strapi, transaction } = openStrapi()
    const { log, write } = told()
    const parts = () => Promise.all(['part one', 'part two'].map((name) => writeInTurn(strapi, write(name))))
    await transaction(() =>
      Promise.all([writeInTurn(strapi, write('whole', parts)), writeInTurn(strapi, write('next'))]),
    )
    expect(log).toEqual([
      'whole begins',
      'part one begins',
      'part one ends',
      'part two begins',
      'part two ends',
      'whole ends',
      'next begins',
      'next ends',
    ])
  })
})
