// Unsaved form values -> every target's rendition, frames and messages, and what the gate will say.
import { documentUrl } from '@kanaal/content'
import type { Engine } from '@kanaal/engine'
import { type CanReadField, loadEntry, mergeEntry, participationOf } from '@kanaal/strapi-kit/strapi-server'
import type { Document, Message, Rendition } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { PreviewFrame, PreviewRequest, PreviewResponse, TargetPreview } from '../../../shared/contracts'
import { getService } from '../get-service'
import { withOwnImages } from '../own-images'
import { toParityRows } from '../parity-rows'
import { playerPage } from '../player-page'
import { ruleOf, toPreviewMessage } from '../preview-message'
import { stateOf, toTargetInfo } from '../target-info'

/** Who asks: what is stored and what is related is shown only as far as they may read it. */
export interface Reader {
  /** Throws where the stored entry may not be read; gives the entry without the fields that may not. */
  narrow(entry: Record<string, unknown>): Promise<Record<string, unknown>>
  canReadField: CanReadField
  /** Whether they may read documents of that type at all. */
  mayRead(uid: string): boolean
}

export const preview = ({ strapi }: { strapi: Core.Strapi }) => ({
  async render(request: PreviewRequest, reader: Reader, base: string): Promise<PreviewResponse> {
    const { uid, documentId, locale, data, audience, now = new Date().toISOString() } = request
    const fields = participationOf(strapi, uid)?.fields
    if (!fields) throw new errors.NotFoundError(`${uid} does not take part in omnichannel publishing.`)
    const { engine } = await getService(strapi, 'engine').load()
    const found = documentId && (await loadEntry(strapi, { uid, documentId, locale, status: 'draft' }))
    const stored = found ? await reader.narrow(found) : undefined
    const { canReadField } = reader
    const entry = await mergeEntry(strapi, { uid, stored, incoming: data, locale, canReadField })
    const { document, renditions, messages } = await getService(strapi, 'documents').render(
      { uid, documentId, locale, fields, entry },
      { now, audience, targets: request.targets, reader: { base, mayInclude: reader.mayRead } },
    )
    const toMessage = (message: Message) => toPreviewMessage(message, engine.rules)
    const all = [...messages, ...renditions.flatMap((rendition) => rendition.messages)]
    const findings = all.filter(({ severity }) => severity === 'error').map(toMessage)
    const settings = strapi.config.get('plugin::omnichannel') as { gate: string }
    return {
      ...(document ? { document: summarise(document, engine) } : {}),
      now,
      audience: audience ?? null,
      targets: document ? await describeTargets(strapi, engine, renditions, request, base) : [],
      messages: messages.map((message) => ({
        ...toMessage(message),
        scope: ruleOf(message, engine.rules)?.scope === 'publication' ? 'publication' : 'document',
      })),
      parity: document ? toParityRows(document, renditions, messages, engine.site) : [],
      gate: { refused: settings.gate === 'error' && findings.length > 0, findings },
      available: {
        targets: engine.targets.map((target) => toTargetInfo(target, engine)),
        audiences: [...engine.audiences],
        locales: engine.site.locales,
      },
    }
  },
})

function summarise(document: Document, engine: Engine): PreviewResponse['document'] {
  const { id, hash, metadata, slug, locale, dir, facts } = document
  return {
    ref: { id, revision: hash, ...(metadata.campaign ? { campaign: metadata.campaign } : {}) },
    title: metadata.title ?? '',
    slug,
    url: documentUrl(engine.site, document),
    locale,
    dir,
    facts,
  }
}

/** In configured order; a target the document is not meant for is listed as excluded. */
function describeTargets(
  strapi: Core.Strapi,
  engine: Engine,
  renditions: readonly Rendition[],
  { targets: asked, frames: drawn }: Pick<PreviewRequest, 'targets' | 'frames'>,
  base: string,
): Promise<TargetPreview[]> {
  const { read } = getService(strapi, 'assets')
  const targets = engine.targets
    .filter((target) => asked?.includes(target.id) ?? target.default !== false)
    .map(async (target): Promise<TargetPreview> => {
      const info = toTargetInfo(target, engine)
      const rendition = renditions.find((one) => one.target === target.id)
      if (!rendition) return { ...info, state: 'excluded', messages: [], frames: {} }
      const { messages, slug: _slug, files, ...record } = rendition
      const isDrawn = files.length > 0 && (drawn?.includes(target.id) ?? true)
      const frames = isDrawn ? drawFrames(engine, rendition, info.modes, base) : []
      const whole = frames.map(async ([mode, frame]) => {
        const body =
          frame.kind === 'html' ? await withOwnImages(frame.body, engine.site.url, read) : frame.body
        return [mode, { ...frame, body }] as const
      })
      return {
        ...info,
        state: stateOf(messages),
        rendition: { ...record, files: files.map(({ body: _body, ...file }) => file) },
        messages: messages.map((message) => toPreviewMessage(message, engine.rules)),
        frames: Object.fromEntries(await Promise.all(whole)),
      }
    })
  return Promise.all(targets)
}

function drawFrames(
  engine: Engine,
  rendition: Rendition,
  modes: readonly string[],
  base: string,
): [string, PreviewFrame][] {
  return modes.map((mode) => {
    const { kind, body, width, height, scripts } = engine.preview(rendition, mode)
    const size = { ...(width ? { width } : {}), ...(height ? { height } : {}) }
    return scripts?.length
      ? [mode, { kind, body: playerPage(body, base), ...size, sandbox: 'allow-scripts' }]
      : [mode, { kind, body, ...size, sandbox: '' }]
  })
}
