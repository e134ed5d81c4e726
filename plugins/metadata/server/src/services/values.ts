// A reference to a document -> the metadata stored on it.
import { type EntryRef, loadEntry, participationOf } from '@kanaal/strapi-kit/strapi-server'
import { type Metadata, metadata } from '@kanaal/types'
import type { Core } from '@strapi/strapi'

export const values = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Undefined where the type does not take part, the entry does not exist, or nothing was written yet. */
  async read(ref: EntryRef): Promise<Metadata | undefined> {
    const entry = participationOf(strapi, ref.uid) && (await loadEntry(strapi, ref))
    return metadata.safeParse(entry?.contentMetadata).data
  },
})
