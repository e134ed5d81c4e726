// A site or page to the stable `@id` of each node about it.
import type { Site } from '@kanaal/types'
import type { ResolvedMetadata } from '../resolved.ts'

export const organizationId = (site: Site): string => `${site.url}/#organization`
export const webSiteId = (site: Site): string => `${site.url}/#website`
export const webPageId = (resolved: ResolvedMetadata): string => `${resolved.canonical}#webpage`
export const breadcrumbId = (resolved: ResolvedMetadata): string => `${resolved.canonical}#breadcrumb`
export const mainId = (resolved: ResolvedMetadata): string => `${resolved.canonical}#main`
