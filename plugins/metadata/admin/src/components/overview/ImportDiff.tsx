// What an import would change, line by line, and what is wrong with the lines that cannot be read.
import { PlainList } from '@kanaal/strapi-kit/strapi-admin'
import type { Json } from '@kanaal/types'

import { Box, Flex, Typography } from '@strapi/design-system'
import type { ImportAnswer } from '../../../../shared/transfer'
import { useTranslate } from '../../hooks/use-translate'
import { textOf } from '../../model/metadata-value'

/** Lines that are shown of each kind; the counts name them all. */
const SHOWN = 100

export function ImportDiff({ answer: { changed, unchanged, issues } }: { answer: ImportAnswer }) {
  const t = useTranslate()
  const say = (value: Json | null) => textOf(value) || t('transfer.nothing')
  return (
    <Box padding={4} background="neutral100" hasRadius data-testid="metadata-import-diff" role="status">
      <Typography fontWeight="semiBold" tag="p">
        {t('transfer.counts', { changed: changed.length, unchanged, issues: issues.length })}
      </Typography>
      {issues.length === 0 ? null : (
        <Typography textColor="danger600" tag="p">
          {t('transfer.refused')}
        </Typography>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <div tabIndex={0} style={{ maxHeight: 260, overflow: 'auto' }}>
        <PlainList>
          {issues.slice(0, SHOWN).map(({ line, column, message }) => (
            <Typography key={`${line} ${column} ${message}`} tag="li" variant="pi" textColor="danger700">
              {t('transfer.line', { line })}
              {column ? ` (${column})` : ''}: {message}
            </Typography>
          ))}
          {changed.slice(0, SHOWN).map(({ line, title, locale, changes }) => (
            <li key={line}>
              <Typography variant="pi" fontWeight="semiBold" tag="p">
                {title} {locale === '' ? '' : `(${locale})`}
              </Typography>
              {changes.map(({ key, before, after }) => (
                <Flex key={key} gap={1} wrap="wrap">
                  <Typography variant="pi">{key}:</Typography>
                  <Typography variant="pi" tag="del">
                    {say(before)}
                  </Typography>
                  <Typography variant="pi" tag="ins">
                    {say(after)}
                  </Typography>
                </Flex>
              ))}
            </li>
          ))}
        </PlainList>
      </div>
    </Box>
  )
}
