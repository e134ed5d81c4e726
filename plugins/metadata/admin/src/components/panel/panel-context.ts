// What every field of the panel needs: the values of the form, how to write them, and how to go elsewhere.
import type { TermsValue } from '@kanaal/strapi-kit/strapi-admin'
import { createContext, useContext } from 'react'
import type { Choices } from '../../../../shared/contracts'
import type { MetadataValue } from '../../model/metadata-value'

export interface PanelWriter {
  metadata: MetadataValue
  setMetadata(value: MetadataValue): void
  /** `channelCopy`, by target. */
  copy: MetadataValue
  setCopy(value: MetadataValue): void
  /** `taxonomyTerms`. */
  terms: TermsValue
  setTerms(value: TermsValue): void
  /** Until they are there, and where there are none, any text will do. */
  choices: Choices | undefined
  sketch: string
  copyBase: string
  goTo(field: readonly string[]): boolean
}

export const PanelContext = createContext<PanelWriter | undefined>(undefined)

export function usePanel(): PanelWriter {
  const writer = useContext(PanelContext)
  if (writer === undefined) throw new Error('A field of the panel stands outside the panel.')
  return writer
}

export const today = (): string => new Date().toISOString().slice(0, 10)
