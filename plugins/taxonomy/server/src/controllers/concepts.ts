// Admin requests about concepts -> answers of the browser, or a change by the editor.

import { languageOf, validateRequest } from '@kanaal/strapi-kit/strapi-server'
import { changedLanguages } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import type { Deed } from '../../../shared/access'
import type { ConceptDetail, ConceptFields } from '../../../shared/contracts'
import { getService } from '../get-service'
import { refuseUnlessMay, rightsOn } from '../may-change'
import { refuseUnseenTerms, sightOf } from '../may-see'
import { conceptFindings } from '../overviews/concept-findings'
import { changeDetail } from '../overviews/scheme-history'
import { readableBy } from '../readable-documents'
import type { RequestContext } from '../request'
import { sayWhy } from '../say-why'
import { seenChange, seenDetail, seenOrBorne, withUnseen } from '../seen-parts'
import { touchedBy, undoWishes } from '../touched-by'
import { narrowerOf } from '../vocabulary/linked-rows'
import { findConcepts } from '../vocabulary/rows'
import { schemeOfKey } from '../vocabulary/scheme-of-key'
import { whoOf } from '../who-of'
import * as bodies from './bodies'

export const concepts = ({ strapi }: { strapi: Core.Strapi }) => {
  const browser = () => getService(strapi, 'browser')
  const editor = () => getService(strapi, 'editor')

  const detail = async (ctx: RequestContext, key: string): Promise<ConceptDetail> => {
    const [row] = await findConcepts(strapi, [key])
    return {
      ...(await seenDetail(await sightOf(strapi, ctx), await browser().detail(key))),
      may: await rightsOn(strapi, ctx, key),
      findings: row ? await conceptFindings(strapi, row, languageOf(strapi)) : [],
    }
  }
  /** Each by the rules of its own scheme: what is moved or merged may come to stand in another one. */
  const may = async (ctx: RequestContext, deed: Deed, concepts: (string | null)[], languages?: string[]) => {
    const [own = ''] = concepts.flatMap((key) => (key === null ? [] : schemeOfKey(key)))
    const places = new Map<string, (string | null)[]>()
    for (const key of concepts) {
      const scheme = key === null ? own : schemeOfKey(key)
      places.set(scheme, [...(places.get(scheme) ?? []), key])
    }
    for (const [scheme, there] of places) {
      await refuseUnlessMay(strapi, ctx, {
        deed,
        scheme,
        concepts: there,
        ...(languages ? { languages } : {}),
      })
    }
  }

  /** They are written where it goes, or where it is lifted off; some may be of another scheme. */
  const childrenOf = async (key: string) => (await narrowerOf(strapi, key)).map((child) => child.key)

  /** Answers with the concept as it is now; `change` can be undone. */
  async function change(
    ctx: RequestContext,
    key: string | undefined,
    make: () => Promise<string>,
  ): Promise<void> {
    const id = await make()
    ctx.body = key === undefined ? { change: id } : { change: id, concept: await detail(ctx, key) }
  }

  return {
    async find(ctx: RequestContext): Promise<void> {
      ctx.body = await detail(ctx, keyOf(ctx))
    },
    async impact(ctx: RequestContext): Promise<void> {
      const { narrower } = validateRequest(bodies.impactQuery, ctx.query)
      const about = { key: keyOf(ctx), withNarrower: narrower === 'true' }
      ctx.body = await browser().impact(about, await readableBy(strapi, ctx))
    },
    async usage(ctx: RequestContext): Promise<void> {
      const readable = await readableBy(strapi, ctx)
      const sight = await sightOf(strapi, ctx)
      ctx.body = await browser().usage({ key: keyOf(ctx), readable, sight, now: new Date() })
    },
    async create(ctx: RequestContext): Promise<void> {
      const input = validateRequest(bodies.createConcept, ctx.request.body)
      const { scheme, broader = null } = input
      const languages = changedLanguages({ skos: { types: [] } }, input.fields as ConceptFields)
      const wish = { deed: 'places', languages } as const
      await refuseUnlessMay(strapi, ctx, { ...wish, scheme, concepts: [broader] })
      if (broader !== null) await may(ctx, 'places', [broader], languages)
      const { key, change: id } = await editor().create(
        input as Parameters<ReturnType<typeof editor>['create']>[0],
        whoOf(ctx),
      )
      ctx.status = 201
      ctx.body = { change: id, concept: await detail(ctx, key) }
    },
    async update(ctx: RequestContext): Promise<void> {
      const { fields, version, reason } = validateRequest(bodies.updateConcept, ctx.request.body)
      const key = keyOf(ctx)
      const who = whoOf(ctx, reason)
      const [stored] = await findConcepts(strapi, [key])
      const wanted = fields as Parameters<ReturnType<typeof editor>['update']>[1]
      if (stored) await may(ctx, 'words', [key], changedLanguages(stored, wanted))
      await change(ctx, key, () => editor().update(key, wanted, { version }, who))
    },
    async link(ctx: RequestContext): Promise<void> {
      const { version, reason, ...links } = validateRequest(bodies.linkConcept, ctx.request.body)
      const key = keyOf(ctx)
      const linker = getService(strapi, 'linker')
      const sight = await sightOf(strapi, ctx)
      const targets = [...links.related, ...links.mappings.map(({ target }) => target)]
      await refuseUnseenTerms(strapi, sight, targets)
      // What is related from both sides may stand in several schemes, each with its own rules.
      const all = await withUnseen(sight, await browser().detail(key), links)
      for (const touched of await linker.touched(key, all.related)) await may(ctx, 'places', [touched])
      await change(ctx, key, () => linker.link(key, all, { version }, whoOf(ctx, reason)))
    },
    async move(ctx: RequestContext): Promise<void> {
      const { version, ...place } = validateRequest(bodies.moveConcept, ctx.request.body)
      const key = keyOf(ctx)
      await may(ctx, 'places', [key, place.to])
      await change(ctx, key, () => editor().move(key, place, { version }, whoOf(ctx)))
    },
    async merge(ctx: RequestContext): Promise<void> {
      const { version, into, reason } = validateRequest(bodies.mergeConcept, ctx.request.body)
      const key = keyOf(ctx)
      await may(ctx, 'standing', [key, into, ...(await childrenOf(key))])
      await change(ctx, key, () => editor().merge(key, into, { version }, whoOf(ctx, reason)))
    },
    async deprecate(ctx: RequestContext): Promise<void> {
      const { version, reason, ...how } = validateRequest(bodies.deprecateConcept, ctx.request.body)
      const key = keyOf(ctx)
      await may(ctx, 'standing', [key, ...(how.children === 'lift' ? await childrenOf(key) : [])])
      await change(ctx, key, () => editor().deprecate(key, how, { version }, whoOf(ctx, reason)))
    },
    async reinstate(ctx: RequestContext): Promise<void> {
      const { version, reason } = validateRequest(bodies.versionOnly, ctx.request.body)
      const key = keyOf(ctx)
      await may(ctx, 'standing', [key])
      await change(ctx, key, () => editor().reinstate(key, { version }, whoOf(ctx, reason)))
    },
    async remove(ctx: RequestContext): Promise<void> {
      const seen = validateRequest(bodies.versionSeen, ctx.query)
      await may(ctx, 'removal', [keyOf(ctx)])
      await change(ctx, undefined, () => editor().remove(keyOf(ctx), seen, whoOf(ctx)))
    },
    async undo(ctx: RequestContext): Promise<void> {
      const { id = '' } = ctx.params
      for (const wish of await undoWishes(strapi, id)) await refuseUnlessMay(strapi, ctx, wish)
      await change(ctx, undefined, () => editor().undo(id, whoOf(ctx)))
    },
    async restore(ctx: RequestContext): Promise<void> {
      const { reason, ...wanted } = validateRequest(bodies.restore, ctx.request.body)
      const key = keyOf(ctx)
      // It may stand elsewhere then than it stands now: both places are touched.
      for (const touched of await touchedBy(strapi, wanted.change)) {
        await refuseUnlessMay(strapi, ctx, { deed: 'standing', ...touched })
      }
      await change(ctx, key, () => getService(strapi, 'restorer').restore(key, wanted, whoOf(ctx, reason)))
    },
    async change(ctx: RequestContext): Promise<void> {
      const detail = await changeDetail(strapi, ctx.params.id ?? '', languageOf(strapi))
      ctx.body = await seenChange(await sightOf(strapi, ctx), detail)
    },
    async paste(ctx: RequestContext): Promise<void> {
      const { reason, ...pasted } = validateRequest(bodies.paste, ctx.request.body)
      const { scheme, parent = null } = pasted
      const allow = (languages: string[]) =>
        refuseUnlessMay(strapi, ctx, { deed: 'places', scheme, concepts: [parent], languages })
      await sayWhy(strapi, 'text', async () => {
        ctx.body = await getService(strapi, 'paster').paste(pasted, allow, whoOf(ctx, reason))
      })
    },
    async search(ctx: RequestContext): Promise<void> {
      const { q, language, schemes, deprecated, limit, branch, leafOnly } = validateRequest(
        bodies.searchQuery,
        ctx.query,
      )
      const sight = await sightOf(strapi, ctx)
      const found = await browser().search(q, {
        language,
        limit,
        schemes: schemes?.split(',').filter(Boolean),
        withDeprecated: deprecated === 'true',
        branch,
        leafOnly: leafOnly === 'true',
        sight,
      })
      ctx.body = await sight.named(found)
    },
    async describe(ctx: RequestContext): Promise<void> {
      const { keys } = validateRequest(bodies.termKeys, ctx.request.body)
      const infos = await browser().describe(keys)
      const borne = await browser().storedOn(keys)
      ctx.body = await seenOrBorne(await sightOf(strapi, ctx), infos, borne)
    },
  }
}

const keyOf = ({ params }: RequestContext): string => params.key ?? ''
