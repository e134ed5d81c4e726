// The plugin's routes; contract.md section 5 names those of the content API.
import { adminRoute, contentRoute } from '@kanaal/strapi-kit/strapi-server'
import { ACTIONS } from '../../../shared/contracts'

const { read, edit, manage, retag } = ACTIONS
type Method = Parameters<typeof adminRoute>[0]['method']

const admin = (
  action: (typeof ACTIONS)[keyof typeof ACTIONS],
  method: Method,
  path: string,
  handler: string,
) => {
  const route = adminRoute({ method, path, handler }, [action])
  return { ...route, config: { policies: [...route.config.policies, ...sightFor(path)] } }
}

/** What whoever asks must see of the scheme or the concept that a path names. */
function sightFor(path: string): string[] {
  if (path.startsWith('/concepts/:key')) return ['plugin::taxonomy.sees-concept']
  if (path === '/schemes/:key/children') return ['plugin::taxonomy.sees-tree']
  return path.startsWith('/schemes/:key') ? ['plugin::taxonomy.sees-whole'] : []
}

export const routes = {
  admin: {
    type: 'admin',
    routes: [
      admin(read, 'GET', '/schemes', 'schemes.list'),
      admin(manage, 'POST', '/schemes', 'schemes.create'),
      admin(manage, 'PUT', '/schemes/:key', 'schemes.update'),
      admin(manage, 'DELETE', '/schemes/:key', 'schemes.remove'),
      admin(read, 'GET', '/schemes/:key/uri', 'schemes.uriBase'),
      admin(manage, 'PUT', '/schemes/:key/uri', 'schemes.rebase'),
      admin(read, 'GET', '/schemes/:key/children', 'schemes.children'),
      admin(read, 'GET', '/schemes/:key/history', 'overviews.history'),
      admin(read, 'GET', '/schemes/:key/coverage', 'overviews.coverage'),
      admin(read, 'GET', '/schemes/:key/deprecated', 'overviews.deprecated'),
      admin(read, 'GET', '/schemes/:key/deleted', 'overviews.deleted'),
      admin(read, 'GET', '/schemes/:key/working-copy', 'schemes.workingCopy'),
      // Managers, and whoever a rule of the scheme lets: the controller asks.
      admin(read, 'POST', '/schemes/:key/publish', 'schemes.publish'),
      admin(read, 'GET', '/schemes/:key/quality', 'quality.find'),
      admin(read, 'GET', '/schemes/:key/quality/report', 'quality.download'),
      admin(manage, 'POST', '/schemes/:key/waivers', 'quality.waive'),
      admin(manage, 'DELETE', '/schemes/:key/waivers', 'quality.takeBack'),
      admin(edit, 'POST', '/schemes/:key/mend', 'quality.mend'),
      admin(read, 'GET', '/schemes/:key/suggestions', 'overviews.suggestions'),
      admin(read, 'GET', '/schemes/:key/collections', 'collections.list'),
      admin(edit, 'POST', '/schemes/:key/collections', 'collections.save'),
      admin(edit, 'DELETE', '/schemes/:key/collections', 'collections.remove'),
      admin(read, 'GET', '/schemes/:key/export', 'schemes.export'),
      admin(read, 'GET', '/schemes/:key/description', 'descriptions.download'),
      admin(read, 'GET', '/search', 'concepts.search'),
      admin(read, 'POST', '/terms', 'concepts.describe'),
      admin(read, 'POST', '/suggest', 'suggestions.create'),
      admin(edit, 'POST', '/concepts', 'concepts.create'),
      admin(read, 'GET', '/concepts/:key', 'concepts.find'),
      admin(edit, 'PUT', '/concepts/:key', 'concepts.update'),
      admin(edit, 'DELETE', '/concepts/:key', 'concepts.remove'),
      admin(read, 'GET', '/concepts/:key/impact', 'concepts.impact'),
      admin(read, 'GET', '/concepts/:key/usage', 'concepts.usage'),
      admin(edit, 'PUT', '/concepts/:key/links', 'concepts.link'),
      admin(edit, 'POST', '/concepts/:key/move', 'concepts.move'),
      admin(edit, 'POST', '/concepts/:key/merge', 'concepts.merge'),
      admin(edit, 'POST', '/concepts/:key/deprecate', 'concepts.deprecate'),
      admin(edit, 'POST', '/concepts/:key/reinstate', 'concepts.reinstate'),
      admin(edit, 'POST', '/concepts/:key/restore', 'concepts.restore'),
      admin(read, 'GET', '/changes/:id', 'concepts.change'),
      admin(edit, 'POST', '/changes/:id/undo', 'concepts.undo'),
      admin(edit, 'POST', '/paste', 'concepts.paste'),
      admin(read, 'GET', '/weak', 'overviews.weak'),
      admin(read, 'GET', '/query', 'overviews.query'),
      admin(read, 'GET', '/types', 'overviews.types'),
      admin(manage, 'GET', '/roles', 'overviews.roles'),
      admin(retag, 'POST', '/retag', 'retags.create'),
      admin(retag, 'GET', '/retag', 'retags.list'),
      admin(retag, 'GET', '/retag/:id', 'retags.items'),
      admin(retag, 'POST', '/retag/:id/stop', 'retags.stop'),
      admin(retag, 'POST', '/retag/:id/resume', 'retags.resume'),
      admin(retag, 'POST', '/retag/:id/revert', 'retags.revert'),
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
      contentRoute({ method: 'GET', path: '/schemes', handler: 'vocabularies.find' }),
      contentRoute({ method: 'GET', path: '/schemes/:key', handler: 'vocabularies.findOne' }),
      contentRoute({ method: 'GET', path: '/schemes/:key/description', handler: 'descriptions.findOne' }),
      contentRoute({ method: 'GET', path: '/schemes/:key/concepts', handler: 'vocabulary-concepts.find' }),
      contentRoute({ method: 'GET', path: '/concepts', handler: 'vocabulary-concepts.findOne' }),
      contentRoute({ method: 'GET', path: '/query', handler: 'queries.find' }),
    ],
  },
}
