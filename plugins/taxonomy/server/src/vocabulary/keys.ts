// The URI of a concept -> its key, as files that are exported without a CMS make it too.
export { conceptKeyOf, schemeKeyOf } from '@kanaal/taxonomy'

/** A column that is searched by holds 255 characters. */
export const URI_LENGTH = 255
