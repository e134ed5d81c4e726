// A comment to Kanaal that does nothing, because of a word nobody knows, to a message.
import { defineRule } from '@kanaal/content'

export const commentUnknown = defineRule({
  id: 'comment-unknown',
  source: 'engine',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Comment that silences nothing', nl: 'Opmerking die niets stil maakt' },
  why: {
    en: 'Who misspells the rule keeps its message, and will silence more than was meant.',
    nl: 'Wie de regel verkeerd spelt, houdt de melding, en maakt dan meer stil dan bedoeld was.',
  },
  fix: {
    en: 'Write <!--kanaal ignore rule-id-->, disable or enable, with an id that `kanaal rules` prints.',
    nl: 'Schrijf <!--kanaal ignore regel-id-->, disable of enable, met een id dat `kanaal rules` toont.',
  },
  messages: {
    rule: {
      en: 'There is no rule "{name}". See `kanaal rules`.',
      nl: 'Er is geen regel "{name}". Zie `kanaal rules`.',
    },
    misspeltRule: {
      en: 'There is no rule "{name}". Did you mean "{guess}"?',
      nl: 'Er is geen regel "{name}". Bedoel je "{guess}"?',
    },
    keyword: {
      en: '"{name}" is no keyword. Write disable, enable or ignore.',
      nl: '"{name}" is geen sleutelwoord. Schrijf disable, enable of ignore.',
    },
  },
  references: [
    {
      title: 'remark-message-control: markers',
      url: 'https://github.com/remarkjs/remark-message-control#markers',
      checkedAt: '2026-11-22',
    },
  ],
  examples: {
    ok: [{ markdown: '# A\n\n<!--kanaal ignore image-alt-missing-->\n\n![](/a.jpg)' }],
    notOk: [
      { markdown: '# A\n\n<!--kanaal ignore xyzzy-->\n\nText.', messages: ['rule'] },
      { markdown: '# A\n\n<!--kanaal ignore image-alt-mising-->\n\nText.', messages: ['misspeltRule'] },
      { markdown: '# A\n\n<!--kanaal silence heading-skip-->\n\nText.', messages: ['keyword'] },
    ],
  },
  // Only `check` knows all rules: it makes the message.
  check: () => [],
})
