// The routes of events, as Strapi makes them.
import { factories } from '@strapi/strapi'

export default factories.createCoreRouter('api::event.event')
