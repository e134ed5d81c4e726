// Writes that share a transaction -> the same ones, one after the other; once one fails, those behind it never begin.
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { sqlOf } from './tables'

/** A transaction, or a write under way whose own writes stand in line behind each other -> the last in that line. */
const queues = new WeakMap<object, Promise<unknown>>()
const underWay = new AsyncLocalStorage<object>()

/**
 * Strapi publishes many documents by `Promise.all` in one transaction, and rolls it back as soon as one is refused. What
 * the others then ask fails, some of it where nobody listens, which ends the process. They share one connection: in turn
 * they are as fast.
 */
export async function writeInTurn<Result>(
  strapi: Core.Strapi,
  write: () => Promise<Result>,
): Promise<Result> {
  if (!strapi.db.inTransaction()) return write()
  const holder = underWay.getStore() ?? (await sqlOf(strapi))
  const before = queues.get(holder) ?? Promise.resolve()
  const turn = before.then(() => underWay.run({}, write), refuseToBegin)
  queues.set(holder, turn)
  const leave = (): void => {
    if (queues.get(holder) === turn) queues.delete(holder)
  }
  turn.then(leave, leave)
  return turn
}

class NotBegunError extends errors.ApplicationError {}

function refuseToBegin(reason: unknown): never {
  if (reason instanceof NotBegunError) throw reason
  const why = reason instanceof Error ? reason.message : String(reason)
  throw new NotBegunError(`Not begun: another write of the same transaction failed. ${why}`)
}
