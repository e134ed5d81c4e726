// The routes of policies: for people who write them, and for `kanaal check`, which reads those of a site.
import { adminRoute, contentRoute } from '@kanaal/strapi-kit/strapi-server'
import { ACTIONS } from '../../../shared/contracts'

const { read, policies } = ACTIONS

export const policyRoutes = [
  adminRoute({ method: 'GET', path: '/policies', handler: 'policies.list' }, [read]),
  adminRoute({ method: 'POST', path: '/policies', handler: 'policies.create' }, [policies]),
  adminRoute({ method: 'POST', path: '/policies/starter', handler: 'policies.install' }, [policies]),
  adminRoute({ method: 'POST', path: '/policies/try', handler: 'policies.try' }, [policies]),
  adminRoute({ method: 'PUT', path: '/policies/:id', handler: 'policies.update' }, [policies]),
  adminRoute({ method: 'DELETE', path: '/policies/:id', handler: 'policies.remove' }, [policies]),
]

export const publicPolicyRoutes = [
  contentRoute({ method: 'GET', path: '/policies', handler: 'policies.find' }),
]
