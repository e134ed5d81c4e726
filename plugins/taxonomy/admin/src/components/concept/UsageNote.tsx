// A concept -> how many documents have it, in a sentence, and where and since when for whoever wants to know.
import { PlainButton, useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Flex, Typography } from '@strapi/design-system'
import { ChevronDown, ChevronRight } from '@strapi/icons'
import { useId, useState } from 'react'
import { PATHS } from '../../../../shared/contracts'
import type { Usage } from '../../../../shared/usage'
import { useTranslate } from '../../hooks/use-translate'
import { FailureNote } from '../shared/FailureNote'
import { UsageTable } from './UsageTable'
import { UsageTrend } from './UsageTrend'

export function UsageNote({ concept }: { concept: string }) {
  const t = useTranslate()
  const { answer, failure, again } = useGet<Usage>(`${PATHS.concepts}/${concept}/usage`)
  const [isOpen, setOpen] = useState(false)
  const parts = useId()
  if (failure !== undefined) return <FailureNote failure={failure} onAgain={again} />
  const Caret = isOpen ? ChevronDown : ChevronRight
  return (
    <Box data-testid="usage" aria-busy={answer === undefined}>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {answer === undefined ? t('usage.counting') : sentenceOf(answer, t)}
      </Typography>
      {answer === undefined || answer.documents.all === 0 ? null : (
        <Box paddingTop={1}>
          <PlainButton aria-expanded={isOpen} aria-controls={parts} onClick={() => setOpen(!isOpen)}>
            <Flex gap={2} paddingTop={1} paddingBottom={1}>
              <Caret width={10} height={10} aria-hidden />
              <Typography variant="pi" fontWeight="semiBold">
                {t('usage.title')}
              </Typography>
            </Flex>
          </PlainButton>
          <Box id={parts} hidden={!isOpen} paddingTop={2}>
            {isOpen ? (
              <Flex direction="column" alignItems="stretch" gap={3}>
                <UsageTrend usage={answer} />
                <UsageTable usage={answer} />
              </Flex>
            ) : null}
          </Box>
        </Box>
      )}
    </Box>
  )
}

function sentenceOf({ documents, published }: Usage, t: ReturnType<typeof useTranslate>): string {
  const { own, all } = documents
  if (all === 0) return t('usage.none')
  return own === 0
    ? t('usage.below-only', { all })
    : t('concept.usage', { own, all, published: published.own })
}
