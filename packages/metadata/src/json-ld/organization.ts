// A site to the Organization that publishes it.

import { safeUrl } from '@kanaal/content'
import type { Site } from '@kanaal/types'
import type { Organization } from 'schema-dts'
import { organizationId } from './ids.ts'

export const toOrganizationNode = (site: Site): Organization => {
  const { organization } = site
  const logo = site.logo && safeUrl(site.logo, `${site.url}/`)
  return {
    '@type': 'Organization',
    '@id': organizationId(site),
    name: organization?.name ?? site.name,
    url: organization?.url ?? `${site.url}/`,
    ...(logo && { logo: { '@type': 'ImageObject', url: logo } }),
    ...(organization?.email && { email: organization.email }),
    ...(organization?.phone && { telephone: organization.phone }),
    ...(organization?.address && { address: organization.address.join(', ') }),
  }
}
