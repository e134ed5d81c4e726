// The configured module -> the engine of this thread, and the pool of threads that render.
import path from 'node:path'
import { createEngine, type Engine } from '@kanaal/engine'
import {
  createRenderPool,
  type LoadedConfig,
  loadConfig,
  type PolicySet,
  type RenderPool,
} from '@kanaal/export'
import { kitOf } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { Settings } from '../config'
import { schemaDataOf } from '../schema-data'

export interface LoadedEngine {
  config: LoadedConfig
  /** Knows targets, rules and limits, and draws previews of finished renditions. */
  engine: Engine
  /** Reads and renders for editors: content is untrusted, so it happens in a thread with a deadline. */
  pool: RenderPool
  /** The same for readers of the content API, however many: nobody waits for them to preview or publish. */
  readers: RenderPool
}

export const engine = ({ strapi }: { strapi: Core.Strapi }) => {
  let opened: Promise<LoadedEngine> | undefined
  let current: { revision: string; loaded: Promise<LoadedEngine> } | undefined

  const settings = () => strapi.config.get('plugin::omnichannel') as Settings
  const root = () => strapi.dirs.app.root
  const moduleOf = ({ module }: Settings): string | undefined =>
    module === undefined ? undefined : path.resolve(root(), module)

  const open = async (): Promise<LoadedEngine> => {
    const { jobs, deadlineMs, heapMb } = settings()
    const configModule = moduleOf(settings())
    const config = await loadConfig(configModule, root())
    const components = Object.fromEntries(
      Object.keys(strapi.components).map((uid) => [uid, schemaDataOf(strapi, uid)]),
    )
    // A pool starts its threads when it is first asked.
    const openPool = () =>
      createRenderPool({ configModule, cwd: root(), jobs, deadlineMs, heapMb, components })
    return { config, engine: await createEngine(config), pool: openPool(), readers: openPool() }
  }

  /** The same threads, told with every task which policies hold now. */
  const withPolicies = async (first: LoadedEngine, policies: PolicySet): Promise<LoadedEngine> => {
    const config = await loadConfig(moduleOf(settings()), root(), policies.list)
    const telling = (pool: RenderPool): RenderPool => ({
      ...pool,
      render: (task, asking) => pool.render({ ...task, policies }, asking),
    })
    const { pool, readers } = first
    const engine = await createEngine(config)
    return { config, engine, pool: telling(pool), readers: telling(readers) }
  }

  /** Once per process; what failed is tried again. Asks no database, so that anybody may wait for it. */
  const configured = (): Promise<LoadedEngine> => {
    if (!opened) {
      const first = open()
      opened = first
      first.catch(() => {
        if (opened === first) opened = undefined
      })
    }
    return opened
  }

  return {
    /** As the module has it, without the policies that people wrote: enough to read a document. */
    configured,

    /**
     * Once per process, and again where somebody wrote a policy; a mistake in the module is the caller's to report.
     *
     * Everybody asks the database themselves: a promise of it, shared across the border of a transaction, waits for a
     * connection that its own transaction holds.
     */
    async load(): Promise<LoadedEngine> {
      const first = await configured()
      const source = kitOf(strapi).sources.policies
      if (!source) return first
      const revision = await source.revision()
      if (current?.revision === revision) return current.loaded
      const list = await source.list()
      if (current?.revision === revision) return current.loaded
      const loaded = list.length === 0 ? configured() : withPolicies(first, { revision, list })
      current = { revision, loaded }
      loaded.catch(() => {
        if (current?.loaded === loaded) current = undefined
      })
      return loaded
    },
    async close(): Promise<void> {
      const first = await opened?.catch(() => undefined)
      opened = undefined
      current = undefined
      await Promise.all([first?.pool.close(), first?.readers.close()])
    },
  }
}
