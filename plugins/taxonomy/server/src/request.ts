// The parts of a Koa context that our controllers read and write.

export interface RequestContext {
  query: Record<string, unknown>
  params: Record<string, string>
  request: {
    body?: unknown
    /** Files of a form, as Strapi's body parser wrote them to disk. */
    files?: Record<string, UploadedFile | UploadedFile[] | undefined>
    headers: Record<string, string | string[] | undefined>
  }
  state: {
    auth?: unknown
    userAbility?: unknown
    user?: {
      firstname?: string | null
      lastname?: string | null
      email?: string | null
      roles?: { code?: string }[]
    }
  }
  status: number
  body: unknown
  type: string
  set(name: string, value: string): void
  /** Adds to the `Vary` header; `set` would drop what CORS put there. */
  vary(names: string): void
  accepts(types: string[]): string | false
  notAcceptable(message: string): void
  forbidden(message: string): void
  conflict(message: string, details?: object): void
}

export interface UploadedFile {
  filepath: string
  originalFilename: string | null
  size: number
}
