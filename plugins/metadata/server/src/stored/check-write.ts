// The values of a write -> nothing, or 400 with the path and the reason of everything that cannot be stored.
import type { WriteCheck } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { getService } from '../get-service'
import { issuesIn, type StoredIssue } from './stored-attributes'

export const createWriteCheck =
  (strapi: Core.Strapi): WriteCheck =>
  async (uid, data, language) => {
    const { profiles } = await getService(strapi, 'rules').load()
    refuseIssues(issuesIn(uid, data, profiles), language)
  }

/** @throws ValidationError listing all of them, in the language of whoever asked. */
export function refuseIssues(issues: readonly StoredIssue[], language: string): void {
  const details = issues.map(({ path, what }) => ({
    path: path.map(String),
    message: what[language] ?? what.en,
    name: 'ValidationError',
  }))
  const [first] = details
  if (!first) return
  throw new errors.ValidationError(`${first.path.join('.')}: ${first.message}`, { errors: details })
}
