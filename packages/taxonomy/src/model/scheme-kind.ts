// What a scheme is for, and the typed attributes that its concepts may have besides what SKOS knows.

/** What a scheme is for. `free` is whatever a site means by it. */
export type SchemeKind =
  | 'topic'
  | 'persona'
  | 'segment'
  | 'journeyStage'
  | 'touchpoint'
  | 'purpose'
  | 'tone'
  | 'channel'
  | 'type'
  | 'product'
  | 'region'
  | 'rights'
  | 'free'

/** A persona has questions, a channel a screen. `concepts` are keys of other concepts. */
export interface AttributeDefinition {
  key: string
  label: Record<string, string>
  type: 'text' | 'list' | 'number' | 'concepts'
}

/** In front of an attribute's key: its values are triples of the concept, so that every form of RDF carries them. */
export const ATTRIBUTE = 'urn:kanaal:attribute:'
