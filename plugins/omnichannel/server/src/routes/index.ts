// The plugin's routes; contract.md section 5 names those of the content API.
import { adminRoute, contentRoute, openRoute } from '@kanaal/strapi-kit/strapi-server'
import { ACTIONS } from '../../../shared/contracts'

export const routes = {
  admin: {
    type: 'admin',
    routes: [
      adminRoute({ method: 'POST', path: '/preview', handler: 'preview.render' }, [ACTIONS.preview]),
      adminRoute({ method: 'POST', path: '/test-mail', handler: 'test-mail.send' }, [ACTIONS.testMail]),
      adminRoute({ method: 'GET', path: '/readiness', handler: 'readiness.list' }, [ACTIONS.preview]),
      adminRoute({ method: 'GET', path: '/unready', handler: 'readiness.unready' }, [ACTIONS.preview]),
      adminRoute({ method: 'GET', path: '/simulate', handler: 'targeting.simulate' }, [ACTIONS.targeting]),
      adminRoute({ method: 'GET', path: '/matrix', handler: 'targeting.matrix' }, [ACTIONS.targeting]),
      adminRoute({ method: 'GET', path: '/targeting', handler: 'targeting.choices' }, [ACTIONS.targeting]),
      adminRoute({ method: 'GET', path: '/participation', handler: 'participation.describe' }, [
        ACTIONS.settings,
      ]),
    ],
  },
  'content-api': {
    type: 'content-api',
    routes: [
      contentRoute({ method: 'GET', path: '/renditions/:uid/:documentId', handler: 'renditions.find' }),
      contentRoute({ method: 'GET', path: '/documents', handler: 'documents.find' }),
      contentRoute({ method: 'GET', path: '/deliver', handler: 'deliver.find' }),
      contentRoute({ method: 'GET', path: '/related/:uid/:documentId', handler: 'related.find' }),
      openRoute({ method: 'GET', path: '/player/:file', handler: 'player.send' }),
    ],
  },
}
