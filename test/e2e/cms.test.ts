// The reference CMS on SQLite.
import { describeCms } from './cms-suite.ts'
import { describeExchange } from './exchange-stories.ts'
import { sqlite } from './start-cms.ts'

describeCms('sqlite', async (app) => sqlite(app), describeExchange)
