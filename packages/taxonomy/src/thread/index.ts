// What needs threads, apart from what is pure: an import that holds up nobody.
export { type OpenImport, openImport, type ThreadLimits } from './open-import.ts'
export type { Compared, ImportHead } from './protocol.ts'
