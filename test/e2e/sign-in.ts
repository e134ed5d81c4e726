// A running CMS -> callers: anonymous, an author, the super administrator and an API token.
import type { RunningCms } from './start-cms.ts'
import { ADMIN } from './start-cms.ts'

export interface Reply {
  status: number
  headers: Headers
  text: string
  /** The body as JSON; undefined where it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at field by field
  json: any
}

export type Caller = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Reply>

export const callerOf =
  ({ url }: Pick<RunningCms, 'url'>, token?: string): Caller =>
  async (method, path, body, headers = {}) => {
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, json: toJson(text) }
  }

function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

interface Account {
  email: string
  password: string
}

const tokens = new Map<string, Promise<string>>()

/** The token of an administrator. Strapi takes five logins in five minutes of each: one is enough for all stories. */
export function login(cms: Pick<RunningCms, 'url'>, user: Account): Promise<string> {
  const key = `${cms.url} ${user.email}`
  const token = tokens.get(key) ?? loginAnew(cms, user)
  tokens.set(key, token)
  return token
}

async function loginAnew(cms: Pick<RunningCms, 'url'>, user: Account): Promise<string> {
  const { status, json, text } = await callerOf(cms)('POST', '/admin/login', user)
  if (status !== 200) throw new Error(`login: ${status} ${text}`)
  return json.data.token ?? json.data.accessToken
}

export interface Callers {
  anonymous: Caller
  author: Caller
  admin: Caller
  /** An API token that may read everything. */
  token: Caller
}

/** A token for a program: it may read everything, do everything, or nothing. */
export async function createApiToken(
  cms: RunningCms,
  name: string,
  type: 'read-only' | 'full-access' | 'custom' = 'read-only',
): Promise<string> {
  const tokens = cms.strapi.service('admin::api-token') as unknown as {
    create(token: object): Promise<{ accessKey: string }>
  }
  // Of its own kind it may do what it names, and this names nothing.
  const rights = type === 'custom' ? { permissions: [] } : {}
  const token = { name, description: '', type, lifespan: null, ...rights }
  return (await tokens.create(token)).accessKey
}

export async function signIn(cms: RunningCms): Promise<Callers> {
  const author = { email: 'author@example.com', password: 'Auth0rSecret!' }
  const roles = cms.strapi.service('admin::role') as unknown as {
    findOne(where: object): Promise<{ id: number }>
  }
  const users = cms.strapi.service('admin::user') as unknown as { create(user: object): Promise<unknown> }
  const role = await roles.findOne({ code: 'strapi-author' })
  await users.create({ ...author, firstname: 'An', lastname: 'Author', isActive: true, roles: [role.id] })
  return {
    anonymous: callerOf(cms),
    author: callerOf(cms, await login(cms, author)),
    admin: callerOf(cms, await login(cms, ADMIN)),
    token: callerOf(cms, await createApiToken(cms, 'reader')),
  }
}
