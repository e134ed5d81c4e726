// The service behind products, as Strapi makes it.
import { factories } from '@strapi/strapi'

export default factories.createCoreService('api::product.product')
