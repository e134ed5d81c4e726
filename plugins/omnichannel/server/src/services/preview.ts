// Unsaved form values -> every target's rendition, frames and messages, and what the gate will say.
import { documentUrl } from '@kanaal/content'
import type { Engine } from '@kanaal/engine'
import {
  approversLacked,
  askGates,
  type EntryReader,
  loadEntry,
  mayWaive,
  mergeEntry,
  participationOf,
} from '@kanaal/strapi-kit/strapi-server'
import type { Document, Message, Preview } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import {
  LOSSES_MODE,
  type PreviewFrame,
  type PreviewRequest,
  type PreviewResponse,
  type TargetPreview,
} from '../../../shared/contracts'
import { groupLosses } from '../../../shared/group-losses'
import { campaignIn } from '../campaign-in'
import { getService } from '../get-service'
import { withOwnImages } from '../own-images'
import { toParityRows } from '../parity-rows'
import { playerPage } from '../player-page'
import { ruleOf, toPreviewMessage } from '../preview-message'
import { stateOf, toTargetInfo } from '../target-info'
import type { RenderedDocument } from './documents'

/** Under this name our own gate is registered; its findings are the engine's. */
const GATE = 'omnichannel'

export const preview = ({ strapi }: { strapi: Core.Strapi }) => ({
  async render(
    request: PreviewRequest,
    readerOfType: (uid: string) => EntryReader,
    { base, signal }: { base: string; signal?: AbortSignal },
  ): Promise<PreviewResponse> {
    const reader = readerOfType(request.uid)
    const { uid, documentId, locale, data, audience, now = new Date().toISOString() } = request
    const fields = participationOf(strapi, uid)?.fields
    if (!fields) throw new errors.NotFoundError(`${uid} does not take part in omnichannel publishing.`)
    const { engine } = await getService(strapi, 'engine').load()
    const draft = documentId && (await loadEntry(strapi, { uid, documentId, locale, status: 'draft' }))
    const stored = draft ? await reader.narrow(draft) : undefined
    const { canReadField } = reader
    const entry = await mergeEntry(strapi, { uid, stored, incoming: data, locale, canReadField })
    const { find, check } = getService(strapi, 'companions')
    const { locales } = engine.site
    const { open, render } = getService(strapi, 'documents')
    const loaded = { uid, documentId, locale, fields, entry }
    const opened = await open(loaded, { reader: { base, mayInclude: reader.mayRead }, signal })
    const drawn = request.frames ?? engine.targets.map(({ id }) => id)
    const [rendered, companions, others] = await Promise.all([
      render(opened, { now, audience, targets: request.targets, drawn, signal }),
      documentId
        ? find({ uid, documentId, locale }, { campaign: campaignIn(entry), locales }, readerOfType)
        : [],
      // What metadata, terms and rights of images will say at the gate, whatever our own is set to.
      askGates(strapi, { ...loaded, road: 'publish' }, GATE),
    ])
    const { document, renditions, messages } = rendered
    // The gate looks at one document: another one's mistake must not stop it.
    const compared = document ? check(document, companions, engine) : []
    const toMessage = (message: Message) => toPreviewMessage(message, engine.rules)
    const all = [...messages, ...renditions.flatMap((rendition) => rendition.messages)]
    const settings = strapi.config.get('plugin::omnichannel') as { gate: string }
    const found = all.filter(({ severity }) => severity === 'error').map(toMessage)
    const refusals = others.filter(({ severity }) => severity === 'error')
    const findings = [...refusals, ...found]
    const isRefused = refusals.length > 0 || (settings.gate === 'error' && found.length > 0)
    return {
      ...(document ? { document: summarise(document, engine) } : {}),
      now,
      audience: audience ?? null,
      targets: document ? await describeTargets(strapi, engine, rendered, request, base) : [],
      messages: [
        ...others.map((message) => ({ ...message, scope: 'document' as const })),
        ...[...messages, ...compared].map((message) => ({
          ...toMessage(message),
          scope: ['publication', 'set'].includes(ruleOf(message, engine.rules)?.scope ?? '')
            ? ('publication' as const)
            : ('document' as const),
        })),
      ],
      parity: document ? toParityRows(document, renditions, rendered.comparison, messages) : [],
      gate: {
        refused: isRefused,
        findings,
        mayWaive: mayWaive(strapi),
        approvers: await approversLacked(strapi, [...others, ...all, ...compared]),
      },
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
  { renditions, lossPreviews }: RenderedDocument,
  { targets: asked, frames: drawn }: Pick<PreviewRequest, 'targets' | 'frames'>,
  base: string,
): Promise<TargetPreview[]> {
  const { read } = getService(strapi, 'assets')
  const targets = engine.targets
    .filter((target) => asked?.includes(target.id) ?? target.default !== false)
    .map(async (target): Promise<TargetPreview> => {
      const info = toTargetInfo(target, engine)
      const rendition = renditions.find((one) => one.target === target.id)
      if (!rendition) return { ...info, state: 'excluded', messages: [], losses: [], frames: {} }
      const { messages, losses: all, parts, slug: _slug, files, ...record } = rendition
      const isDrawn = files.length > 0 && (drawn?.includes(target.id) ?? true)
      const frames = (isDrawn ? info.modes : []).map(async (mode) => {
        const frame = toFrame(engine.preview(rendition, mode), base)
        const body =
          frame.kind === 'html' ? await withOwnImages(frame.body, engine.site.url, read) : frame.body
        return [mode, { ...frame, body }] as const
      })
      const lost = lossPreviews[target.id]
      const losses: PreviewFrame | undefined =
        lost === undefined ? undefined : { kind: 'html', body: lost, sandbox: '' }
      return {
        ...info,
        modes: losses ? [...info.modes, LOSSES_MODE] : info.modes,
        state: stateOf(messages),
        rendition: {
          ...record,
          // A deck or a thread is as long as the text, and the frames show it.
          parts: parts.playlist === undefined ? {} : { playlist: parts.playlist },
          files: files.map(({ body: _body, ...file }) => file),
        },
        messages: messages.map((message) => toPreviewMessage(message, engine.rules)),
        losses: groupLosses(all),
        frames: {
          ...Object.fromEntries(await Promise.all(frames)),
          ...(losses && { [LOSSES_MODE]: losses }),
        },
      }
    })
  return Promise.all(targets)
}

function toFrame({ kind, body, width, height, scripts }: Preview, base: string): PreviewFrame {
  const size = { ...(width ? { width } : {}), ...(height ? { height } : {}) }
  return scripts?.length
    ? { kind, body: playerPage(body, base), ...size, sandbox: 'allow-scripts' }
    : { kind, body, ...size, sandbox: '' }
}
