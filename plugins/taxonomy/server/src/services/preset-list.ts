// Presets by key -> schemes with their concepts; one that is there already is left as it is.
import { conceptCountOf, presets, presetToVocabulary } from '@kanaal/taxonomy/presets'
import type { Core } from '@strapi/strapi'
import type { PresetInfo } from '../../../shared/contracts'
import { getService } from '../get-service'
import { refuse } from '../refuse'
import { listSchemes } from '../vocabulary/rows'

export const presetList = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(): Promise<PresetInfo[]> {
    const installed = new Set((await listSchemes(strapi)).map(({ key }) => key))
    return presets.map(({ key, kind, label, concepts }) => ({
      key,
      kind,
      label,
      concepts: conceptCountOf(concepts),
      isInstalled: installed.has(key),
    }))
  },

  /** @returns the keys of the schemes that were made. */
  async install(keys: readonly string[]): Promise<string[]> {
    const unknown = keys.find((key) => !presets.some((preset) => preset.key === key))
    if (unknown !== undefined) refuse(['keys'], 'preset-missing', { key: unknown })
    const installed = new Set((await listSchemes(strapi)).map(({ key }) => key))
    const made: string[] = []
    for (const preset of presets) {
      const { key, kind, attributes } = preset
      if (!keys.includes(key) || installed.has(key)) continue
      await getService(strapi, 'importer').write(presetToVocabulary(preset), {
        key,
        kind,
        ...(attributes ? { attributes } : {}),
      })
      made.push(key)
    }
    return made
  },
})
