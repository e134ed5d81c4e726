// Participating content types -> the same types with Kanaal's three json attributes.
import { INJECTED_ATTRIBUTES } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import type { EntryParticipation } from './participation'

/**
 * Not `visible`: the Content-Type Builder would write the attribute into the app's schema.json.
 * Not public: the values leave only through an allow-list. Localised: each locale has its own.
 */
const injected = () => ({
  type: 'json' as const,
  private: true,
  visible: false,
  configurable: false,
  writable: true,
  pluginOptions: { i18n: { localized: true }, kanaal: { injected: true } },
})

/** Adds the attributes to every type that has an opt-in, also to one that says `enabled: false`: that keeps its data. */
export function injectAttributes(
  strapi: Core.Strapi,
  participations: ReadonlyMap<string, EntryParticipation>,
): void {
  for (const participation of participations.values()) {
    const contentType = strapi.contentTypes[participation.uid as keyof typeof strapi.contentTypes]
    if (!contentType) continue
    const attributes = contentType.attributes as Record<string, unknown>
    for (const name of INJECTED_ATTRIBUTES) {
      const existing = attributes[name]
      if (existing !== undefined && !isInjected(existing)) {
        throw new Error(
          `${participation.uid} has its own attribute "${name}". Rename it; Kanaal stores its values there.`,
        )
      }
      if (existing === undefined) attributes[name] = injected()
    }
    // The admin finds the opt-in here, whichever file declared it.
    Object.assign(contentType, {
      pluginOptions: {
        ...contentType.pluginOptions,
        kanaal: { enabled: participation.enabled, fields: participation.fields },
      },
    })
  }
}

/** Whether an attribute definition is one that `injectAttributes` made. */
export const isInjected = (attribute: unknown): boolean =>
  (attribute as { pluginOptions?: { kanaal?: { injected?: unknown } } } | undefined)?.pluginOptions?.kanaal
    ?.injected === true
