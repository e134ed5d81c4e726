// A concept as the server tells of it: what tests of its form begin with.
import type { ConceptDetail } from '../../shared/contracts'

export const conceptDetail = (notes: ConceptDetail['notes']): ConceptDetail => ({
  key: 'topic:tas',
  scheme: 'topic',
  schemeLabel: { nl: 'Onderwerpen' },
  uri: 'urn:kanaal:topic:tas',
  label: { nl: 'Tas' },
  path: [],
  deprecated: false,
  version: 1,
  altLabel: {},
  hiddenLabel: {},
  notes,
  noteResources: [],
  notation: [],
  broader: [],
  related: [],
  mappings: [],
  mappedFrom: [],
  attributes: {},
  changes: [],
  may: [],
  findings: [],
})
