// The service behind events, as Strapi makes it.
import { factories } from '@strapi/strapi'

export default factories.createCoreService('api::event.event')
