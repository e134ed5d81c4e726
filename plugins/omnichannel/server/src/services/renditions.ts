// A published document and a target -> its rendition, from memory where nothing it depends on has changed.
import type { Engine } from '@kanaal/engine'
import type { Inputs, Rendition } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import type { Settings } from '../config'
import { getService } from '../get-service'
import { createRenditionCache, type RenditionCache } from '../rendition-cache'
import { toRefusal } from '../to-refusal'

export interface RenditionQuery {
  uid: string
  documentId: string
  target: string
  /** Undefined for a type that is not localised. */
  locale: string | undefined
  audience: string | undefined
  now: Date
}

const BYTES_PER_MB = 1024 * 1024

export const renditions = ({ strapi }: { strapi: Core.Strapi }) => {
  let cache: RenditionCache | undefined
  const kept = (): RenditionCache => {
    const { cacheMb } = strapi.config.get('plugin::omnichannel') as Settings
    cache ??= createRenditionCache(cacheMb * BYTES_PER_MB)
    return cache
  }

  return {
    /**
     * Undefined where nothing is published, or the document is not meant for this target.
     *
     * @throws RefusedDocument
     */
    async find({
      uid,
      documentId,
      target,
      locale,
      audience,
      now,
    }: RenditionQuery): Promise<Rendition | undefined> {
      const documents = getService(strapi, 'documents')
      const document = await documents.published(uid, documentId, locale)
      if (!document) return undefined
      const { engine, pool } = await getService(strapi, 'engine').load()
      const inputs = forTarget(await documents.inputsOf(document), target, engine)
      // To the minute: what is bound to time may be kept that long.
      const minute = `${now.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length)}:00.000Z`
      const options = { audience, now: minute, inputs }
      const { steady, timed } = engine.keys(document, target, options)
      const found = kept().get(steady) ?? kept().get(timed)
      if (found) return found
      const rendered = await pool
        .render({ document, ...options, targets: [target] })
        .catch((error: unknown) => {
          throw toRefusal(error)
        })
      const [rendition] = rendered.renditions
      if (rendition && rendition.files.length > 0) kept().set(rendition.key, rendition)
      return rendition
    },
  }
}

/**
 * A channel that only links to images links to the media library: a page that names files beside itself has none there
 * when it is fetched alone. One that takes its images along, such as a screen, gets their bytes.
 */
function forTarget(inputs: Inputs, targetId: string, engine: Engine): Inputs {
  const target = engine.targets.find(({ id }) => id === targetId)
  const channel = engine.channels.find(({ id }) => id === target?.channel)
  if (channel?.capabilities.images === 'attached') return inputs
  const assets = Object.entries(inputs.assets).map(([src, { file: _file, ...asset }]) => [src, asset])
  return { ...inputs, assets: Object.fromEntries(assets) }
}
