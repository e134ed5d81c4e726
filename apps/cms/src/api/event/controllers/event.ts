// REST calls on events, as Strapi makes them.
import { factories } from '@strapi/strapi'

export default factories.createCoreController('api::event.event')
