// The server side of the kit, as plugins import it: `@kanaal/strapi-kit/strapi-server`.
export { answer, answerJson, cacheControlOf, etagOf, isKnown } from './answer'
export { approversLacked } from './approvers-lacked'
export { askGates, type GateFinding } from './ask-gates'
export { ask, fromJson, type SelectedRow, type Selection } from './ask-together'
export { ConflictError } from './conflict-error'
export { hasDrafts } from './content-type-of'
export type { DocumentIndex, IndexedDocument, IndexedRow, IndexRow } from './document-index'
export { documentNumber } from './document-number'
export { documentsWhere } from './documents-where'
export { type FileText, type FileTexts, fileTextsOf } from './file-texts'
export { createGetService } from './get-service'
export { addIndex, type Kit, kitOf, participationOf, registerKit } from './kit'
export { LANGUAGES, languageOf } from './language'
export { type EntryRef, loadEntry } from './load-entry'
export { defaultLocale, isLocalized } from './locales'
export { hasApiToken, mayRead } from './may-read'
export { type Merge, mergeEntry } from './merge-entry'
export type { CanReadField } from './merge-relation'
export {
  type ApiDescription,
  type ApiPart,
  CACHE_HEADERS,
  failure,
  jsonContent,
  NOT_MODIFIED,
  pathParameter,
  REFUSALS,
  toComponent,
  toParameters,
  withPart,
} from './open-api'
export { CONFIGURED_BY, type EntryParticipation, resolveFieldMap } from './participation'
export { type PermissionLine, registerPermissions } from './permissions'
export {
  type AttributeShape,
  type AttributeShapes,
  attributesOf,
  publicAttributesOf,
} from './public-attributes'
export { publicOrigin } from './public-origin'
export type {
  Candidate,
  DocumentCall,
  EntryJson,
  Gate,
  Projection,
  Published,
  Road,
  WriteCheck,
  Writing,
} from './publication'
export {
  checkerOf,
  type EntryReader,
  type PermissionChecker,
  readerOf,
  whereChangeable,
  whereReadable,
} from './reader-of'
export { refuseNullCharacters } from './refuse-null-characters'
export { mayWaive, registerWaivePermission } from './refuse-waivers'
export { type RowRef, rewriteAttribute } from './rewrite-attribute'
export { type ActionUid, adminRoute, contentRoute, openRoute, type RouteLine } from './routes'
export type {
  MetadataSource,
  PolicySource,
  RelatedScope,
  ScoredDocument,
  Sources,
  SubQuery,
  TermSource,
} from './sources'
export { addTable, type Column, insertRows, inTransaction, type Sql, sqlOf, type Table } from './tables'
export type { Refusal } from './tell-refusals'
export { type Addition, findAdditions, removeAdditions } from './uninstall'
export { validateRequest } from './validate-request'
export type { Journal, ValueChange } from './value-changes'
export { type IndexReport, rebuildEmptyIndexes, rebuildIndexes, verifyIndexes } from './verify-indexes'
