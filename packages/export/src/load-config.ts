// A configuration module to a valid configuration, merged over the default channels and targets.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { ConfigurationError } from '@kanaal/engine'
import {
  checkDefaults,
  defaultProfiles,
  overlayPolicies,
  type Profile,
  policyRules,
  profile,
  vocabulariesOf,
  withPreferredLabels,
} from '@kanaal/metadata'
import { defaultChannels, defaultRules, defaultTargets } from '@kanaal/preset-default'
import {
  type AnyRule,
  type Audience,
  type Caps,
  type Channel,
  type Config,
  configData,
  defaultTheme,
  explainIssue,
  type MetadataDefaults,
  type RuleLevel,
  type Site,
  type SiteInput,
  site as siteSchema,
  type TargetInput,
  type Theme,
  UNKNOWN_SITE_URL,
  type VocabularyFile,
} from '@kanaal/types'
import { createJiti } from 'jiti'
import { findConfig } from './find-config.ts'
import { guessPhrase } from './guess-phrase.ts'
import { loadVocabularies } from './load-vocabularies.ts'
import { withPluginVersion } from './plugins-fingerprint.ts'
import { settledRules } from './rules/index.ts'

export interface LoadedConfig {
  /** Absolute; undefined where nobody wrote one and the defaults stand. */
  file: string | undefined
  site: Site
  channels: Channel[]
  targets: TargetInput[]
  theme: Theme
  audiences: Audience[]
  /** With absolute paths. */
  vocabularies: readonly VocabularyFile[]
  caps: Partial<Caps>
  metadata: MetadataDefaults
  profiles: readonly Profile[]
  /** As they were written; absent: the starter pack. */
  policies: readonly object[] | undefined
  rules: AnyRule[]
  levels: readonly RuleLevel[]
  remarkPlugins: NonNullable<Config['remarkPlugins']>
  rehypePlugins: NonNullable<Config['rehypePlugins']>
}

const KEYS = [
  'site',
  'channels',
  'targets',
  'theme',
  'audiences',
  'vocabularies',
  'metadata',
  'profiles',
  'policies',
  'levels',
  'remarkPlugins',
  'rehypePlugins',
  'caps',
]
const defaultSite: SiteInput = {
  url: UNKNOWN_SITE_URL,
  name: 'Kanaal',
  locales: ['en', 'nl'],
  defaultLocale: 'en',
  timeZone: 'UTC',
}

/**
 * Without `file`, `kanaal.config.{ts,js}` in `cwd`: never in the source, whose content may be anybody's.
 *
 * @param policies that people wrote in the admin of a CMS: by id they win over those of the configuration
 * @throws ConfigurationError naming the file and the path in it
 */
export async function loadConfig(
  file?: string,
  cwd = process.cwd(),
  policies: readonly object[] = [],
): Promise<LoadedConfig> {
  const path = file === undefined ? findConfig(cwd) : resolve(cwd, file)
  if (path !== undefined && !existsSync(path))
    throw new ConfigurationError(path, 'there is no such file. `kanaal init` writes a first one')
  const config = path === undefined ? {} : await importConfig(path)
  const data = path === undefined ? {} : checkData(path, config)
  const { rehypePlugins = [] } = config
  const profiles = data.profiles?.map((one, index) => profileOf(one, index, path)) ?? defaultProfiles
  const [wrong] = checkDefaults(data.metadata ?? {}, profiles)
  if (wrong) throw new ConfigurationError(`${basename(path ?? '')}: metadata.${wrong.path}`, wrong.message)
  const site = siteSchema.parse({ ...defaultSite, ...data.site })
  const vocabularies = (data.vocabularies ?? []).map(({ key, file }) => ({
    key,
    file: resolve(dirname(path ?? cwd), file),
  }))
  return {
    file: path,
    site,
    channels: mergeById(
      withPluginVersion(defaultChannels({ rehypePlugins }), rehypePlugins),
      config.channels ?? [],
    ),
    targets: mergeById(defaultTargets(), config.targets ?? []),
    theme: data.theme ?? defaultTheme,
    audiences: data.audiences ?? [],
    vocabularies,
    levels: data.levels ?? [],
    caps: config.caps ?? {},
    metadata: data.metadata ?? {},
    profiles,
    policies: data.policies,
    rules: [
      ...defaultRules(),
      ...settledRules,
      ...rulesOf(await filled(overlayPolicies(data.policies, policies), vocabularies, site), path),
    ],
    remarkPlugins: config.remarkPlugins ?? [],
    rehypePlugins,
  }
}

async function importConfig(path: string): Promise<Config> {
  let loaded: unknown
  try {
    loaded = await createJiti(path, { interopDefault: true, alias: aliasesFor(path) }).import(path, {
      default: true,
    })
  } catch (error) {
    throw new ConfigurationError(basename(path), error instanceof Error ? error.message : String(error))
  }
  const expected = 'expected `export default defineConfig({ … })`'
  if (typeof loaded !== 'object' || loaded === null || Array.isArray(loaded))
    throw new ConfigurationError(basename(path), expected)
  if (isModule(loaded))
    throw new ConfigurationError(basename(path), `there is no default export, ${expected}`)
  return loaded
}

/** What jiti gives where it was asked for the default export and there is none. */
const isModule = (loaded: object): boolean =>
  Reflect.get(loaded, '__esModule') === true || Object.prototype.toString.call(loaded) === '[object Module]'

/** `defineConfig` works beside a configuration that has no `node_modules`, as `kanaal init` makes it. */
function aliasesFor(path: string): Record<string, string> {
  const name = '@kanaal/types'
  const isThere = createRequire(path)
    .resolve.paths(name)
    ?.some((folder) => existsSync(join(folder, name)))
  return isThere ? {} : { [name]: createRequire(import.meta.url).resolve(name) }
}

function checkData(path: string, config: Config) {
  for (const key of Object.keys(config)) {
    if (!KEYS.includes(key))
      throw new ConfigurationError(
        `${basename(path)}: ${key}`,
        `unknown key${guessPhrase(key, KEYS)} There is: ${KEYS.join(', ')}`,
      )
  }
  const checked = configData.safeParse(config, { error: explainIssue })
  if (!checked.success) {
    const [first = '', ...others] = checked.error.issues.map(
      ({ path: key, message }) => `${key.join('.')}: ${message}`,
    )
    // All at once: whoever mends one would else meet the next at the next run.
    throw new ConfigurationError(basename(path), [first, ...others.map((other) => `  ${other}`)].join('\n'))
  }
  for (const [index, channel] of (config.channels ?? []).entries()) {
    if (typeof channel?.transform !== 'function' || typeof channel.serialize !== 'function')
      throw new ConfigurationError(
        `${basename(path)}: channels.${index}`,
        'expected a channel, as `defineChannel` makes one',
      )
  }
  return checked.data
}

/** Vocabularies are read only where a policy asks for their preferred labels, and no CMS has filled them in. */
async function filled(
  policies: readonly unknown[],
  vocabularies: readonly VocabularyFile[],
  { defaultLocale }: Site,
): Promise<unknown[]> {
  const isFilled = (policy: unknown) => typeof policy === 'object' && policy !== null && 'preferred' in policy
  const named = new Set(vocabulariesOf(policies.filter((policy) => !isFilled(policy))))
  const files = vocabularies.filter(({ key }) => named.has(key))
  const terms = [...(await loadVocabularies(files, defaultLocale)).values()]
  return policies.map((policy) => (isFilled(policy) ? policy : withPreferredLabels([policy], terms)[0]))
}

function rulesOf(policies: readonly unknown[], path = ''): AnyRule[] {
  const { rules, issues } = policyRules(policies)
  const [issue] = issues
  if (issue) throw new ConfigurationError(`${basename(path)}: policies.${issue.path}`, issue.message)
  return rules
}

function profileOf(one: unknown, index: number, path = ''): Profile {
  const checked = profile.safeParse(one, { error: explainIssue })
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  const at = ['profiles', index, ...(issue?.path ?? [])].map(String).join('.')
  throw new ConfigurationError(`${basename(path)}: ${at}`, issue?.message ?? 'not a profile')
}

/** What has the id of a default replaces the parts it names; what has a new id is added. */
function mergeById<Item extends { id: string }>(defaults: readonly Item[], given: readonly Item[]): Item[] {
  const merged = new Map(defaults.map((item) => [item.id, item]))
  for (const item of given) merged.set(item.id, { ...merged.get(item.id), ...item })
  return [...merged.values()]
}
