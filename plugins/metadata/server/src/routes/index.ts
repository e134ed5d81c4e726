// The plugin's routes; contract.md section 5 names those of the content API.
import { adminRoute, contentRoute } from '@kanaal/strapi-kit/strapi-server'
import { ACTIONS } from '../../../shared/contracts'
import { policyRoutes, publicPolicyRoutes } from './policy-routes'

const { read, assets, manage } = ACTIONS
type Method = Parameters<typeof adminRoute>[0]['method']

const admin = (
  action: (typeof ACTIONS)[keyof typeof ACTIONS],
  method: Method,
  path: string,
  handler: string,
) => adminRoute({ method, path, handler }, [action])

export const routes = {
  admin: {
    type: 'admin',
    routes: [
      admin(read, 'POST', '/panel', 'panel.describe'),
      admin(read, 'GET', '/people', 'panel.people'),
      admin(read, 'GET', '/choices', 'panel.choices'),
      admin(read, 'GET', '/overview', 'overview.list'),
      admin(read, 'GET', '/summary', 'overview.summary'),
      admin(read, 'GET', '/export', 'transfer.export'),
      admin(manage, 'POST', '/import', 'transfer.import'),
      admin(read, 'GET', '/history', 'history.list'),
      admin(read, 'GET', '/history/export', 'history.export'),
      // What is known of a file is for those who may see the file, and to be changed by those who may change it.
      adminRoute({ method: 'GET', path: '/assets', handler: 'assets.list' }, [read, 'plugin::upload.read']),
      adminRoute({ method: 'PUT', path: '/assets/:hash', handler: 'assets.update' }, [
        assets,
        'plugin::upload.assets.update',
      ]),
      admin(manage, 'GET', '/index', 'overview.verify'),
      admin(manage, 'POST', '/index', 'overview.rebuild'),
      ...policyRoutes,
    ],
  },
  'content-api': {
    type: 'content-api',
    routes: [
      ...publicPolicyRoutes,
      contentRoute({ method: 'GET', path: '/:uid/:documentId', handler: 'documents.find' }),
    ],
  },
}
