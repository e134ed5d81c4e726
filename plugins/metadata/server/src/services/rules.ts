// The site's configuration -> what its documents are measured by.
import { createHash } from 'node:crypto'
import { checkDefaults, defaultProfiles, type Profile, profile as profileSchema } from '@kanaal/metadata'
import {
  type Localized,
  type MetadataDefaults,
  type Site,
  site as siteSchema,
  UNKNOWN_SITE_URL,
} from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import type { Settings } from '../config'
import type { RuledTarget, Ruleset } from '../evaluate'

/** What the omnichannel plugin's engine service gives, as far as it is used here. */
interface EngineService {
  configured(): Promise<{
    config: { site: Site; metadata: MetadataDefaults; profiles?: readonly Profile[] }
    engine: {
      targets: readonly { id: string; channel: string; title?: Localized; default?: boolean }[]
      channels: readonly { id: string; title: Localized }[]
    }
  }>
}

/** Goes up when rows hold something new, so that those of before are known to be old. */
const ROWS = 4

export const rules = ({ strapi }: { strapi: Core.Strapi }) => {
  let loaded: Ruleset | undefined

  async function open(): Promise<Ruleset> {
    const settings = strapi.config.get('plugin::content-metadata') as Settings
    const engine = strapi.plugin('omnichannel')?.service('engine') as EngineService | undefined
    const omnichannel = await engine?.configured()
    const own = settings.profiles?.map((one) => profileSchema.parse(one))
    const profiles = fillable(strapi, own ?? omnichannel?.config.profiles ?? defaultProfiles)
    const rest = {
      profiles,
      defaults: settings.defaults ?? omnichannel?.config.metadata ?? {},
      site: omnichannel?.config.site ?? (await siteOf(strapi, settings)),
      targets:
        omnichannel?.engine.targets.map(
          ({ id, channel, title, default: isDefault = true }): RuledTarget => ({
            id,
            channel,
            title: title ??
              omnichannel.engine.channels.find((one) => one.id === channel)?.title ?? { en: id },
            isDefault,
          }),
        ) ?? targetsAlone(settings, own ?? []),
    }
    const [wrong] = checkDefaults(rest.defaults, profiles)
    if (wrong) throw new Error(`content-metadata.config.defaults.${wrong.path}: ${wrong.message}`)
    const version = createHash('sha256')
      .update(JSON.stringify({ rows: ROWS, ...rest }))
      .digest('hex')
      .slice(0, 16)
    return { version, ...rest }
  }

  return {
    /** Once per process; what failed is tried again. */
    async load(): Promise<Ruleset> {
      loaded ??= await open()
      return loaded
    },
  }
}

/** Without the omnichannel plugin: as configured here; else the languages of Strapi, and an address that no answer gives. */
async function siteOf(strapi: Core.Strapi, { site, timeZone }: Settings): Promise<Site> {
  if (site) return siteSchema.parse(site)
  const languages = strapi.plugin('i18n')?.service('locales') as Languages | undefined
  const locales = (await languages?.find())?.map(({ code }) => code) ?? []
  return siteSchema.parse({
    url: UNKNOWN_SITE_URL,
    name: 'Strapi',
    locales: locales.length > 0 ? locales : ['en'],
    defaultLocale: (await languages?.getDefaultLocale()) ?? 'en',
    timeZone,
  })
}

interface Languages {
  find(): Promise<{ code: string }[]>
  getDefaultLocale(): Promise<string>
}

/** Terms are assigned in the taxonomy plugin: what nobody can fill in is asked of nobody. */
const fillable = (strapi: Core.Strapi, profiles: readonly Profile[]): readonly Profile[] =>
  strapi.plugin('taxonomy')
    ? profiles
    : profiles.map((one) => ({ ...one, properties: one.properties.filter(({ key }) => key !== 'terms') }))

/**
 * Without the omnichannel plugin: the channels of the settings, else a website, and every channel of which profiles
 * that were written for this site speak. Those of Kanaal's own speak of many that nobody here may publish on.
 */
function targetsAlone({ channels }: Settings, own: readonly Profile[]): RuledTarget[] {
  const named = own.flatMap(({ properties }) => properties.flatMap((one) => Object.keys(one.channels)))
  const titles: Record<string, Localized> =
    channels ?? Object.fromEntries(['web', ...named].map((id) => [id, { en: id === 'web' ? 'Web' : id }]))
  return Object.entries(titles).map(([id, title]) => ({ id, channel: id, title, isDefault: true }))
}
