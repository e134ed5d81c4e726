// The configured module -> the engine of this thread, and the pool of threads that render.
import path from 'node:path'
import { createEngine, type Engine } from '@kanaal/engine'
import { createRenderPool, type LoadedConfig, loadConfig, type RenderPool } from '@kanaal/export'
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
  let loaded: Promise<LoadedEngine> | undefined

  const open = async (): Promise<LoadedEngine> => {
    const settings = strapi.config.get('plugin::omnichannel') as Settings
    const root = strapi.dirs.app.root
    const configModule = settings.module === undefined ? undefined : path.resolve(root, settings.module)
    const { jobs, deadlineMs, heapMb } = settings
    const config = await loadConfig(configModule, root)
    const components = Object.fromEntries(
      Object.keys(strapi.components).map((uid) => [uid, schemaDataOf(strapi, uid)]),
    )
    // A pool starts its threads when it is first asked.
    const openPool = () => createRenderPool({ configModule, cwd: root, jobs, deadlineMs, heapMb, components })
    return { config, engine: await createEngine(config), pool: openPool(), readers: openPool() }
  }

  return {
    /** Once per process; a mistake in the module is the caller's to report. */
    load(): Promise<LoadedEngine> {
      loaded ??= open()
      return loaded
    },
    async close(): Promise<void> {
      const opened = await loaded?.catch(() => undefined)
      loaded = undefined
      await Promise.all([opened?.pool.close(), opened?.readers.close()])
    },
  }
}
