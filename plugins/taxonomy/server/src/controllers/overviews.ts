// Admin requests about a whole scheme, or about documents by their terms -> lists that say where work is to be done.
import { checkerOf, readerOf, validateRequest } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { DeprecatedTerm, QueryPreview, TypesAnswer } from '../../../shared/overviews'
import { withTitles } from '../document-titles'
import { getService } from '../get-service'
import { refuseUnseenTerms, seenFacets, sightOf } from '../may-see'
import { coverageOf } from '../overviews/coverage'
import { schemeHistory } from '../overviews/scheme-history'
import { suggestionQuality } from '../overviews/suggestion-quality'
import { weakDocuments } from '../overviews/weak-documents'
import { readableDocuments } from '../readable-documents'
import { Missing } from '../refuse'
import type { RequestContext } from '../request'
import * as bodies from './bodies'
import { termQuery } from './content-api-queries'

export const overviews = ({ strapi }: { strapi: Core.Strapi }) => {
  const keyOf = ({ params }: RequestContext): string => params.key ?? ''
  const known = async (ctx: RequestContext): Promise<string> =>
    (await getService(strapi, 'schemes').find(keyOf(ctx))).key

  return {
    async coverage(ctx: RequestContext): Promise<void> {
      ctx.body = await coverageOf(strapi, await known(ctx))
    },
    async deprecated(ctx: RequestContext): Promise<void> {
      const rows: { key: string }[] = await strapi.db
        .connection('kanaal_concepts')
        .where({ scheme: await known(ctx), deprecated: true })
        .orderBy('key')
        .limit(LISTED)
      const browser = getService(strapi, 'browser')
      const keys = rows.map(({ key }) => key)
      const stored = await browser.storedOn(keys)
      const infos = await browser.describe(keys)
      ctx.body = infos.map((info): DeprecatedTerm => ({ ...info, documents: stored.get(info.key) ?? 0 }))
    },
    async history(ctx: RequestContext): Promise<void> {
      const { since } = validateRequest(bodies.sinceQuery, ctx.query)
      ctx.body = await schemeHistory(strapi, keyOf(ctx), since)
    },
    async deleted(ctx: RequestContext): Promise<void> {
      ctx.body = await getService(strapi, 'restorer').deleted(await known(ctx))
    },
    async suggestions(ctx: RequestContext): Promise<void> {
      const { uid, locale = 'en' } = validateRequest(bodies.documentScope, ctx.query)
      readerOf(strapi, ctx.state.userAbility, uid)
      ctx.body = await suggestionQuality(strapi, await known(ctx), { uid, locale })
    },
    async weak(ctx: RequestContext): Promise<void> {
      const scope = validateRequest(bodies.documentScope, ctx.query)
      if (!(await getService(strapi, 'query').types()).includes(scope.uid)) {
        throw new Missing('type-apart', { uid: scope.uid })
      }
      readerOf(strapi, ctx.state.userAbility, scope.uid)
      const readable = await readableDocuments(strapi, ctx.state.userAbility, [scope.uid])
      const lists = await weakDocuments(strapi, { ...scope, documents: readable.get(scope.uid) })
      const sight = await sightOf(strapi, ctx)
      ctx.body = lists.filter(({ scheme }) => scheme === undefined || sight.of(scheme) !== 'none')
    },

    /** What readers would get for these terms, with titles: the same question as GET /api/taxonomy/query. */
    async query(ctx: RequestContext): Promise<void> {
      const { term, type, ...asked } = validateRequest(termQuery, ctx.query)
      const sight = await sightOf(strapi, ctx)
      await refuseUnseenTerms(strapi, sight, [...term, ...asked.all, ...asked.none])
      const service = getService(strapi, 'query')
      const types = (await service.types()).filter((uid) => type === undefined || uid === type)
      const readable = await readableDocuments(strapi, ctx.state.userAbility, types)
      const uids = [...readable.keys()]
      const {
        data,
        facets,
        total = 0,
      } = await service.find({
        ...asked,
        facets: asked.facets.filter((scheme) => sight.of(scheme) !== 'none'),
        any: term,
        uids,
        readable,
        withCount: true,
      })
      const keys = data.map(({ uid, documentId, locale }) => ({
        uid,
        document_id: documentId,
        locale: locale ?? '',
        status: 'published' as const,
      }))
      const found = await withTitles(strapi, keys)
      const rows = found.map((row, at) => ({ ...row, terms: data[at]?.terms ?? [] }))
      ctx.body = { data: rows, facets: await seenFacets(sight, facets), total } satisfies QueryPreview
    },
    async types(ctx: RequestContext): Promise<void> {
      const uids = (await getService(strapi, 'query').types()).filter(
        (uid) => !checkerOf(strapi, ctx.state.userAbility, uid).cannot.read(),
      )
      const locales: { code: string }[] = await strapi.db.query('plugin::i18n.locale').findMany()
      ctx.body = {
        types: uids.map((uid) => ({
          uid,
          name: strapi.contentTypes[uid as keyof typeof strapi.contentTypes]?.info.displayName ?? uid,
        })),
        locales: locales.map(({ code }) => code).sort(),
      } satisfies TypesAnswer
    },
    async roles(ctx: RequestContext): Promise<void> {
      const roles: { code: string; name: string }[] = await strapi.db
        .query('admin::role')
        .findMany({ orderBy: { name: 'asc' } })
      ctx.body = roles.map(({ code, name }) => ({ code, name }))
    },
  }
}

/** Deprecated concepts of one list. */
const LISTED = 500
