// A finding that somebody answers for, until a day -> the scheme with it among its waivers; or without it again.
import { inTransaction } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { FindingWaiver } from '../../../shared/overviews'
import { SCHEME } from '../content-types'
import { schemeOf } from './quality'

type Finding = Pick<FindingWaiver, 'check' | 'subject'>

/** One a finding: the last replaces those before. */
export const waiveFinding = (strapi: Core.Strapi, key: string, waiver: FindingWaiver): Promise<void> =>
  change(strapi, key, (waivers) => [...waivers.filter((one) => !isSame(one, waiver)), waiver])

export const takeWaiverBack = (strapi: Core.Strapi, key: string, finding: Finding): Promise<void> =>
  change(strapi, key, (waivers) => waivers.filter((one) => !isSame(one, finding)))

const isSame = (a: Finding, b: Finding): boolean => a.check === b.check && a.subject === b.subject

async function change(
  strapi: Core.Strapi,
  key: string,
  make: (waivers: FindingWaiver[]) => FindingWaiver[],
): Promise<void> {
  await inTransaction(strapi, async () => {
    const { waivers } = await schemeOf(strapi, key)
    await strapi.db.query(SCHEME).update({ where: { key }, data: { waivers: make(waivers ?? []) } })
  })
}
