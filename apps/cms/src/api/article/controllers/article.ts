// REST calls on articles, as Strapi makes them.
import { factories } from '@strapi/strapi'

export default factories.createCoreController('api::article.article')
