// The URI of a concept -> its key, as files that are exported without a CMS make it too.
export { conceptKeyOf, schemeKeyOf, URI_LENGTH } from '@kanaal/taxonomy'
