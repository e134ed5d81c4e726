// A candidate for publication -> the images whose rights end before it does, each at its field.
import type { Gate } from '@kanaal/strapi-kit/strapi-server'
import { metadata } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { getService } from '../get-service'
import { filesInEntry } from './files-in-entry'
import { judgeLease } from './judge-lease'

export const createLeaseGate =
  (strapi: Core.Strapi): Gate =>
  async ({ entry, language }) => {
    const files = filesInEntry(entry)
    const rights = await getService(strapi, 'assets').rightsOf(files.map(({ hash }) => hash))
    // Of most images no rights are known: then nobody need read the metadata.
    if (rights.size === 0) return []
    const publication = {
      metadata: metadata.safeParse(entry.contentMetadata ?? {}).data ?? {},
      now: Date.now(),
    }
    return files.flatMap(({ hash, name, field }) => {
      const known = rights.get(hash)
      const finding = known && judgeLease(name ?? known.name, known.rights, publication)
      if (!finding) return []
      const { ruleId, severity, reason, expected } = finding
      return {
        ruleId,
        source: 'metadata',
        severity,
        reason: reason[language] ?? reason.en,
        expected,
        place: { field },
      }
    })
  }
