// What the admin half and the server half say to each other about terms that a text suggests.
import type { TermInfo } from './contracts'

export interface SuggestRequest {
  uid: string
  documentId?: string
  locale: string
  data: Record<string, unknown>
}
export interface SuggestedTerm extends TermInfo {
  score: number
  isAmbiguous: boolean
  evidence: { text: string; zone: string; before: string; after: string }[]
}
