// A published document and a target -> its rendition, from memory where nothing it depends on has changed.
import type { Rendition } from '@kanaal/types'
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
  /** Whether the reader may read documents of this type; what they may not is not included either. */
  mayInclude(uid: string): Promise<boolean>
}

/** Readers who wait for a rendition at the same time: one more would wait longer than a reader does. */
const MAX_WAITING = 100

const BYTES_PER_MB = 1024 * 1024

export const renditions = ({ strapi }: { strapi: Core.Strapi }) => {
  let cache: RenditionCache | undefined
  const kept = (): RenditionCache => {
    const { cacheMb } = strapi.config.get('plugin::omnichannel') as Settings
    cache ??= createRenditionCache(cacheMb * BYTES_PER_MB)
    return cache
  }

  let waiting = 0
  /** By their keys: a hundred readers of a page that was just published are one rendering. */
  const underWay = new Map<string, Promise<Rendition | undefined>>()

  /**
   * Undefined where nothing is published, or the document is not meant for this target.
   *
   * @throws RefusedDocument
   */
  async function seek({
    uid,
    documentId,
    target,
    locale,
    audience,
    now,
    mayInclude,
  }: RenditionQuery): Promise<Rendition | undefined> {
    const documents = getService(strapi, 'documents')
    const document = await documents.published(uid, documentId, locale)
    if (!document) return undefined
    const { engine, readers } = await getService(strapi, 'engine').load()
    // A channel that only links to images links to the media library; one that takes them along gets their bytes.
    const channel = engine.targets.find(({ id }) => id === target)?.channel
    const attaches = engine.channels.find(({ id }) => id === channel)?.capabilities.images === 'attached'
    const inputs = await documents.inputsOf(document, {
      mayInclude,
      images: attaches ? 'attached' : 'linked',
    })
    // To the minute: what is bound to time may be kept that long.
    const minute = `${now.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length)}:00.000Z`
    const options = { audience, now: minute, inputs }
    const { steady, timed } = engine.keys(document, target, options)
    const found = kept().get(steady) ?? kept().get(timed)
    if (found) return found
    const key = `${steady} ${timed}`
    const render = async () => {
      const { renditions: made } = await readers.render({ document, ...options, targets: [target] })
      const [rendition] = made
      if (rendition && rendition.files.length > 0) kept().set(rendition.key, rendition)
      return rendition
    }
    const rendering =
      underWay.get(key) ??
      render()
        .catch((error: unknown) => {
          throw toRefusal(error)
        })
        .finally(() => underWay.delete(key))
    underWay.set(key, rendering)
    return rendering
  }

  return {
    /** Whether so many readers wait that one more had better come back later. */
    isBusy: (): boolean => waiting >= MAX_WAITING,

    async find(query: RenditionQuery): Promise<Rendition | undefined> {
      waiting += 1
      try {
        return await seek(query)
      } finally {
        waiting -= 1
      }
    },
  }
}
