// REST calls on products, as Strapi makes them.
import { factories } from '@strapi/strapi'

export default factories.createCoreController('api::product.product')
