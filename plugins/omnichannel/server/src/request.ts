// The parts of a Koa context that our controllers read and write.
import type { ServerResponse } from 'node:http'

export interface RequestContext {
  query: Record<string, unknown>
  params: Record<string, string>
  request: { body?: unknown; origin: string; headers: Record<string, string | string[] | undefined> }
  state: {
    /** How a content-API request was authenticated. */
    auth?: unknown
    userAbility?: unknown
    /** The administrator of an admin route. */
    user?: { email: string }
  }
  status: number
  body: unknown
  res: Pick<ServerResponse, 'once' | 'writableFinished'>
  type: string
  set(name: string, value: string): void
  /** Adds to the `Vary` header; `set` would drop what CORS put there. */
  vary(name: string): void
  /** An answer in Strapi's error shape. */
  throw(status: number, message: string): never
}
