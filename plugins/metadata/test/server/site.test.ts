// A configuration without the omnichannel plugin -> the site its documents belong to, and what is said where it is unknown.
import { UNKNOWN_SITE_URL } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { describe, expect, it } from 'vitest'
import { config } from '../../server/src/config'

import { rules } from '../../server/src/services/rules'

const written = {
  url: 'https://example.org/',
  name: 'Example',
  locales: ['nl', 'de'],
  defaultLocale: 'nl',
  timeZone: 'Europe/Amsterdam',
}

/** Strapi with our plugin, its own languages. */
function strapiWith(site?: object): Core.Strapi {
  const services: Record<string, object> = {
    rules: { load: () => rules({ strapi }).load() },
  }
  const locales = { find: async () => [{ code: 'fy' }, { code: 'nl' }], getDefaultLocale: async () => 'fy' }
  const plugins: Record<string, object> = {
    'content-metadata': { service: (name: string) => services[name] },
    i18n: { service: () => locales },
  }
  const strapi = {
    plugin: (id: string) => plugins[id],
    config: { get: () => ({ ...config.default(), ...(site && { site }) }) },
  } as unknown as Core.Strapi
  return strapi
}

describe('the site of a CMS without channels', () => {
  it('is the one that is written', async () => {
    expect((await rules({ strapi: strapiWith(written) }).load()).site).toMatchObject({
      url: 'https://example.org',
      locales: ['nl', 'de'],
      permalink: '/:locale/:slug/',
    })
  })

  it('has the languages of Strapi, and an address that says it is none', async () => {
    expect((await rules({ strapi: strapiWith() }).load()).site).toMatchObject({
      url: UNKNOWN_SITE_URL,
      locales: ['fy', 'nl'],
      defaultLocale: 'fy',
    })
  })

  it('is refused where it is wrong, with the place', () => {
    const site = { ...written, timeZone: 'Amsterdam' }
    expect(() => config.validator({ ...config.default(), site })).toThrow(
      /content-metadata\.config\.site\.timeZone/,
    )
  })
})
