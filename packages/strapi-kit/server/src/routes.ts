// A method, a path and a handler -> a route of Strapi that names who may call it.

export interface RouteLine {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  /** `<controller>.<method>` */
  handler: string
}

/** An action of this or another plugin, such as `plugin::omnichannel.preview`. */
export type ActionUid = `plugin::${string}`

/**
 * An admin route always names an action. Without one, any administrator may call it; and Strapi's `hasPermissions`
 * lets everybody pass where its list is empty, so the type asks for at least one.
 */
export const adminRoute = (line: RouteLine, actions: [ActionUid, ...ActionUid[]]) => ({
  ...line,
  config: {
    policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions } }],
  },
})

interface ReadingLine extends RouteLine {
  method: 'GET'
  handler: `${string}.find` | `${string}.findOne`
}

/**
 * A content-API route: users, roles and API tokens decide, by the action `plugin::<plugin>.<handler>`. A read-only token
 * may do what is called `find` or `findOne`, and nothing else (content-api-token.js of @strapi/admin 5.54, read 2026-11-23).
 */
export const contentRoute = (line: ReadingLine) => ({ ...line, config: { policies: [] } })

/** A content-API route for everybody, also without a token: only for what holds no content, such as a script. */
export const openRoute = (line: RouteLine) => ({ ...line, config: { auth: false as const, policies: [] } })
