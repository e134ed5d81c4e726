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
  state: { auth?: unknown; userAbility?: unknown }
  status: number
  body: unknown
  type: string
  set(name: string, value: string): void
  vary(names: string): void
}

export interface UploadedFile {
  filepath: string
  size: number
}
