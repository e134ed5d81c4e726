// A reference to a document -> the terms stored on it, as keys.
import { type EntryRef, loadEntry, participationOf } from '@kanaal/strapi-kit/strapi-server'
import type { TermAssignment } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { readAssigned } from '../read-assigned'

export const assignments = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Empty where the type does not take part, the entry does not exist, or nobody assigned a term; what is no assignment is left out. */
  async read(ref: EntryRef): Promise<TermAssignment[]> {
    const entry = participationOf(strapi, ref.uid) && (await loadEntry(strapi, ref))
    return readAssigned(entry?.taxonomyTerms).assignments
  },
})
