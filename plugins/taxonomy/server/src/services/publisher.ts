// A scheme that is worked on -> what its readers see: every change at once, or the last that somebody published.
import { inTransaction } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { PublishStep, WorkingCopy } from '../../../shared/overviews'
import { resolveAgain } from '../assignment-index'
import { CHANGE, SCHEME } from '../content-types'
import { schemeHistory } from '../overviews/scheme-history'
import { Missing, refuse } from '../refuse'
import { VersionConflict } from '../version-conflict'
import { overlayOf } from '../vocabulary/published-rows'
import { findScheme, type Publication, type SchemeRow } from '../vocabulary/rows'
import type { Who } from './editor'

export const publisher = ({ strapi }: { strapi: Core.Strapi }) => {
  const load = async (key: string): Promise<SchemeRow> => {
    const scheme = await findScheme(strapi, key)
    if (!scheme) throw new Missing('scheme-missing', { key })
    return scheme
  }
  return {
    async workingCopy(key: string): Promise<Omit<WorkingCopy, 'mayPublish'>> {
      const { published } = await load(key)
      return {
        isApart: Boolean(published),
        publishedAt: published?.at ?? null,
        publishedBy: published?.by ?? null,
        // Without a working copy of its own there is nothing that readers do not see.
        history: await schemeHistory(strapi, key, published ? published.change : await lastChange()),
      }
    },

    /** `version` is what somebody looked at: what was changed since is not published unseen. */
    step(
      key: string,
      step: PublishStep,
      version: number,
      { by = null }: { by?: Who['by'] | null },
    ): Promise<void> {
      return inTransaction(strapi, async (sql) => {
        const scheme = await load(key)
        if (scheme.version !== version) throw new VersionConflict(key)
        if (step === 'begin' && scheme.published) refuse(['step'], 'copy-there')
        if (step === 'publish' && !scheme.published) refuse(['step'], 'copy-missing')
        const published: Publication | null =
          step === 'end' ? null : { change: await lastChange(), at: new Date().toISOString(), by: by ?? null }
        const differed = await overlayOf(strapi, [scheme])
        // A new version: caches of readers ask for it.
        const data = { published, version: version + 1 }
        const { count } = await strapi.db.query(SCHEME).updateMany({ where: { key, version }, data })
        if (count !== 1) throw new VersionConflict(key)
        // Merges that readers did not know lead on from here.
        await resolveAgain(strapi, sql, [...differed.keys()])
      })
    },
  }

  async function lastChange(): Promise<number> {
    const [last] = await strapi.db
      .query(CHANGE)
      .findMany({ select: ['id'], orderBy: { id: 'desc' }, limit: 1 })
    return Number(last?.id ?? 0)
  }
}
