// The plugin's routes; contract.md section 5 names those of the content API.
import { adminRoute, contentRoute } from '@kanaal/strapi-kit/strapi-server'
import { ACTIONS } from '../../../shared/contracts'

const { read, edit, manage } = ACTIONS
type Method = Parameters<typeof adminRoute>[0]['method']

const admin = (
  action: typeof read | typeof edit | typeof manage,
  method: Method,
  path: string,
  handler: string,
) => adminRoute({ method, path, handler }, [action])

export const routes = {
  admin: {
    type: 'admin',
    routes: [
      admin(read, 'GET', '/schemes', 'schemes.list'),
      admin(manage, 'POST', '/schemes', 'schemes.create'),
      admin(manage, 'PUT', '/schemes/:key', 'schemes.update'),
      admin(manage, 'DELETE', '/schemes/:key', 'schemes.remove'),
      admin(read, 'GET', '/schemes/:key/children', 'schemes.children'),
      admin(read, 'GET', '/schemes/:key/history', 'schemes.history'),
      admin(read, 'GET', '/schemes/:key/export', 'schemes.export'),
      admin(read, 'GET', '/search', 'concepts.search'),
      admin(read, 'POST', '/terms', 'concepts.describe'),
      admin(read, 'POST', '/suggest', 'suggestions.create'),
      admin(edit, 'POST', '/concepts', 'concepts.create'),
      admin(read, 'GET', '/concepts/:key', 'concepts.find'),
      admin(edit, 'PUT', '/concepts/:key', 'concepts.update'),
      admin(edit, 'DELETE', '/concepts/:key', 'concepts.remove'),
      admin(read, 'GET', '/concepts/:key/impact', 'concepts.impact'),
      admin(edit, 'POST', '/concepts/:key/move', 'concepts.move'),
      admin(edit, 'POST', '/concepts/:key/merge', 'concepts.merge'),
      admin(edit, 'POST', '/concepts/:key/deprecate', 'concepts.deprecate'),
      admin(edit, 'POST', '/concepts/:key/reinstate', 'concepts.reinstate'),
      admin(edit, 'POST', '/changes/:id/undo', 'concepts.undo'),
      admin(manage, 'POST', '/import', 'imports.create'),
      admin(read, 'GET', '/presets', 'schemes.presets'),
      admin(manage, 'POST', '/presets', 'schemes.install'),
      admin(manage, 'GET', '/index', 'index-repair.verify'),
      admin(manage, 'POST', '/index', 'index-repair.rebuild'),
    ],
  },
  'content-api': {
    type: 'content-api',
    routes: [
      contentRoute({ method: 'GET', path: '/schemes', handler: 'vocabularies.list' }),
      contentRoute({ method: 'GET', path: '/schemes/:key', handler: 'vocabularies.find' }),
      contentRoute({ method: 'GET', path: '/schemes/:key/concepts', handler: 'vocabularies.concepts' }),
      contentRoute({ method: 'GET', path: '/query', handler: 'queries.find' }),
    ],
  },
}
