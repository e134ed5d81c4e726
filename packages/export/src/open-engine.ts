// A configuration module and what the command line changes in it, to an engine.
import { ConfigurationError, createEngine, type Engine } from '@kanaal/engine'
import type { Json, TargetInput } from '@kanaal/types'
import { type LoadedConfig, loadConfig } from './load-config.ts'

/** Plain data, so that the main thread and every worker make the same engine of it. */
export interface EngineSettings {
  configModule?: string | undefined
  cwd?: string | undefined
  baseUrl?: string | undefined
  minify?: boolean | undefined
  /** That people wrote in the admin of a CMS. */
  policies?: readonly object[] | undefined
}

/** @throws ConfigurationError */
export async function openEngine(
  settings: EngineSettings,
): Promise<{ engine: Engine; config: LoadedConfig }> {
  const config = await loadConfig(settings.configModule, settings.cwd, settings.policies)
  const site = { ...config.site, ...(settings.baseUrl !== undefined && { url: toSiteUrl(settings.baseUrl) }) }
  const targets = settings.minify ? config.targets.map((target) => minified(target, config)) : config.targets
  const engine = await createEngine({ ...config, site, targets })
  return { engine, config: { ...config, site: engine.site, targets } }
}

function toSiteUrl(baseUrl: string): string {
  if (URL.canParse(baseUrl) && /^https?:$/.test(new URL(baseUrl).protocol)) return baseUrl.replace(/\/+$/, '')
  throw new ConfigurationError('--base-url', `expected an address with http or https, not "${baseUrl}"`)
}

/** Only channels whose options know `minify` are asked to; the others have nothing to make smaller. */
function minified(target: TargetInput, { channels }: LoadedConfig): TargetInput {
  const schema = channels.find(({ id }) => id === target.channel)?.optionsJsonSchema as
    | { properties?: Record<string, Json> }
    | undefined
  if (!schema?.properties || !('minify' in schema.properties)) return target
  return { ...target, options: { ...target.options, minify: true } }
}
