// A write that names targets -> the same write, or 400 with the path of every name that is new and no target of the site.
import { AsyncLocalStorage } from 'node:async_hooks'
import { languageOf, participationOf, type Writing } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { getService } from '../get-service'
import { refuseIssues } from './check-write'
import { type Attributes, strangeTargets } from './strange-targets'

const restoring = new AsyncLocalStorage<true>()

/** What is put back stood there before, whatever the site has now. */
export const asItStood = <Result>(write: () => Promise<Result>): Promise<Result> => restoring.run(true, write)

/** Without the omnichannel plugin nobody knows the targets. The database is asked only where a name is strange. */
export const createTargetCheck =
  (strapi: Core.Strapi): Writing =>
  async ({ uid, params: { data, documentId } }, next) => {
    const isJudged = data && participationOf(strapi, uid) && strapi.plugin('omnichannel')
    if (!isJudged || restoring.getStore()) return next()
    const { targets } = await getService(strapi, 'rules').load()
    if (strangeTargets(data, targets, []).length === 0) return next()
    const select = ['contentMetadata', 'channelCopy']
    const standing: Attributes[] =
      typeof documentId === 'string'
        ? await strapi.db.query(uid).findMany({ where: { documentId }, select })
        : []
    refuseIssues(strangeTargets(data, targets, standing), languageOf(strapi))
    return next()
  }
