// What the kinds of policy have in common: sentences, and a check that gives findings.
import type { Document, Finding, Localized, Site } from '@kanaal/types'

export type KindSentences = Record<string, Localized>

export interface PolicySubject {
  document: Document
  site: Site
}

export type Check = (subject: PolicySubject) => Finding[]
