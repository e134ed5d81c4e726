// A site to a WebSite node.

import type { Site } from '@kanaal/types'
import type { WebSite } from 'schema-dts'
import { organizationId, webSiteId } from './ids.ts'

export const toWebSiteNode = (site: Site): WebSite => ({
  '@type': 'WebSite',
  '@id': webSiteId(site),
  name: site.name,
  url: `${site.url}/`,
  inLanguage: site.locales,
  publisher: { '@id': organizationId(site) },
  ...(site.description && { description: site.description }),
})
