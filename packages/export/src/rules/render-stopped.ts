// A document that took too long or too much memory to a message.
import { defineRule } from '@kanaal/content'

export const renderStopped = defineRule({
  id: 'render-stopped',
  source: 'export',
  scope: 'document',
  severity: 'error',
  title: { en: 'Rendering was stopped', nl: 'Het maken is gestopt' },
  why: {
    en: 'Some texts keep a Markdown parser busy for very long. A deadline and a memory cap keep one document from holding up all others.',
    nl: 'Sommige teksten houden een Markdown-lezer heel lang bezig. Een tijds- en geheugengrens voorkomt dat één document de rest ophoudt.',
  },
  fix: {
    en: 'Split the document, take out deep nesting and long runs of emphasis marks, or raise the deadline: `--deadline` of the command, `deadlineMs` of the plugin.',
    nl: 'Splits het document, haal diepe nesting en lange reeksen nadruktekens weg, of verhoog de tijdsgrens: `--deadline` van de opdracht, `deadlineMs` van de plug-in.',
  },
  messages: {
    deadline: {
      en: 'Rendering took longer than {max} ms and was stopped. Split the document, or raise the deadline.',
      nl: 'Het maken duurde langer dan {max} ms en is gestopt. Splits het document, of verhoog de tijdsgrens.',
    },
    heap: {
      en: 'Rendering needed more than {max} MB and was stopped. Split the document.',
      nl: 'Het maken had meer dan {max} MB nodig en is gestopt. Splits het document.',
    },
    failed: {
      en: 'The document could not be rendered ({problem}). Expected renditions: this is a mistake in Kanaal or in a plugin, please report it.',
      nl: 'Het document kon niet worden gemaakt ({problem}). Verwacht waren weergaven: dit is een fout in Kanaal of in een plug-in, meld het.',
    },
  },
  references: [],
  examples: { ok: [{ markdown: '# Any document' }], notOk: [] },
  // Found by the render pool, which holds the clock.
  check: () => [],
})
