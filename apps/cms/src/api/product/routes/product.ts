// The routes of products, as Strapi makes them.
import { factories } from '@strapi/strapi'

export default factories.createCoreRouter('api::product.product')
