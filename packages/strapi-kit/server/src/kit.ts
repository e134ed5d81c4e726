// One Strapi instance -> the kit's state for it, and the one registration that every Kanaal plugin calls.
import type { Core } from '@strapi/strapi'
import { answerRefusals } from './answer-refusals'
import { type DocumentIndex, OWN_COLUMNS } from './document-index'
import type { FileTexts } from './file-texts'
import { guardAttributes } from './guard-attributes'
import { injectAttributes } from './inject-attributes'
import type { EntryParticipation } from './participation'
import { readParticipation } from './participation'
import type { DocumentCall, Gate, Projection, Waive, WriteCheck, Writing } from './publication'
import { createPublicationMiddleware } from './publication-middleware'
import type { Sources } from './sources'
import { addTable } from './tables'
import type { RefusalRecord } from './tell-refusals'
import { createValueMiddleware, type Journal } from './value-changes'

export interface Kit {
  /** By uid: every content type that says `enabled`, true or false. */
  participations: Map<string, EntryParticipation>
  /** By name; asked of the values of every write, drafts too, before anything else happens. */
  checks: Map<string, WriteCheck>
  /** By name; asked together. Where one of them renders now, before the transaction is open. */
  gates: Map<string, Gate>
  /** What a document makes an exception of; without the plugin that keeps metadata: nothing. */
  waive: Waive
  /** The role without which nobody makes an exception to a rule; undefined: the permission is enough. */
  approverOf(rule: string): Promise<string | undefined>
  /** By name; told of every publication that the gates refuse. */
  refusals: Map<string, RefusalRecord>
  /** By name; run in the publication's own transaction, after Strapi has written its rows. */
  projections: Map<string, Projection>
  /** By name; follow every write, drafts and deletions too. `addIndex` adds one. */
  indexes: Map<string, DocumentIndex>
  /** By name; told what a write changes of our attributes. */
  journals: Map<string, Journal>
  /** By name; around a write itself, in its transaction: what they change besides, journals and indexes see. */
  writings: Map<string, Writing>
  /** This boot has looked for indexes that a data transfer emptied. */
  emptyIndexesAreMade: boolean
  /** By name; say what a file shows in the language of an entry that is loaded. */
  fileTexts: Map<string, FileTexts>
  /** What plugins offer to those who look for documents; each adds its own in `register`. */
  sources: Sources
}

/**
 * State hangs on the instance, not on this module, so that two copies of the kit (an app that hoists badly) still
 * inject once and register one middleware. The container of Strapi 5.45 cannot be asked what it holds.
 */
const KIT = Symbol.for('kanaal.kit')
type WithKit = Core.Strapi & { [KIT]?: Kit }

/** Gives the kit of this Strapi instance; the first caller injects attributes, the guard and the one middleware. */
export function registerKit(strapi: Core.Strapi): Kit {
  const carrier: WithKit = strapi
  if (carrier[KIT]) return carrier[KIT]
  const kit: Kit = {
    participations: readParticipation(strapi),
    checks: new Map(),
    gates: new Map(),
    waive: async (_, messages) => messages,
    approverOf: async () => undefined,
    refusals: new Map(),
    projections: new Map(),
    indexes: new Map(),
    journals: new Map(),
    writings: new Map(),
    emptyIndexesAreMade: false,
    fileTexts: new Map(),
    sources: {},
  }
  carrier[KIT] = kit
  answerRefusals(strapi)
  injectAttributes(strapi, kit.participations)
  strapi.hook('strapi::content-types.beforeSync').register(guardAttributes(strapi))
  const publish = createPublicationMiddleware(strapi, kit)
  const follow = createValueMiddleware(strapi, kit)
  const write = (call: DocumentCall, next: () => Promise<unknown>): Promise<unknown> => {
    let run = next
    for (const around of kit.writings.values()) {
      const inner = run
      run = () => around(call, inner)
    }
    return run()
  }
  // One middleware: what a write changes is told inside the transaction that the publication opens.
  strapi.documents.use((context, next) => {
    const written = () => write(context as unknown as DocumentCall, next)
    return publish(context, (() => follow(context, written as typeof next)) as typeof next)
  })
  return kit
}

/** Adds an index of a plugin; call it in `register`, before Strapi makes its tables. */
export function addIndex(strapi: Core.Strapi, kit: Kit, name: string, index: DocumentIndex): void {
  kit.indexes.set(name, index)
  const columns = { ...OWN_COLUMNS, ...index.columns }
  addTable(strapi, { name: index.table, columns, indexes: [['uid', 'document_id'], ...index.indexes] })
}

/** The kit after registration. @throws Error where no Kanaal plugin registered it. */
export function kitOf(strapi: Core.Strapi): Kit {
  const { [KIT]: kit }: WithKit = strapi
  if (!kit) throw new Error('Call registerKit(strapi) in register() first.')
  return kit
}

/** The participation of an enabled content type; undefined for all others. */
export function participationOf(strapi: Core.Strapi, uid: string): EntryParticipation | undefined {
  const participation = kitOf(strapi).participations.get(uid)
  return participation?.enabled ? participation : undefined
}
