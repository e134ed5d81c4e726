// What @kanaal/export offers: a source of documents to files.
export { EnvironmentError } from './environment-error.ts'
export {
  DEADLINE_MS,
  type ExportOptions,
  type ExportResult,
  exportDocuments,
  HEAP_MB,
  mayFailByDefault,
} from './export-documents.ts'
export { findConfigAbove } from './find-config.ts'
export { guessPhrase } from './guess-phrase.ts'
export { type LoadedConfig, loadConfig } from './load-config.ts'
export { type ManifestElement, readManifest } from './manifest-file.ts'
export { type EngineSettings, openEngine } from './open-engine.ts'
export { type EntryText, parseEntry } from './parse-entry.ts'
export type { Published } from './publish-entry.ts'
export { type Asking, createRenderPool, type RenderPool, type RenderPoolOptions } from './render-pool.ts'
export { toRecord } from './rendition-record.ts'
export { exportRules } from './rules/index.ts'
export { renderStopped } from './rules/render-stopped.ts'
export { type OpenSourceOptions, openSource } from './sources/open-source.ts'
export type { Source, SourceEntry } from './sources/source.ts'
export { type StalePack, stalePack } from './stale-rich-results.ts'
export { TaskStopped } from './task-stopped.ts'
export type { PolicySet, RenderResult } from './worker/protocol.ts'
