// What refuses a publication -> the way to answer for it; and what somebody answers for, with the way to take that back.
import { ExceptionButton, ExceptionNote, PlainList } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Flex, Typography } from '@strapi/design-system'
import type { PanelExceptions } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'

/** Unsaved until the form is: the next answer of the panel knows them. */
export function ExceptionLines({
  exceptions: { mayWaive, approvers, refusals, made },
}: {
  exceptions: PanelExceptions
}) {
  const t = useTranslate()
  return (
    <Flex direction="column" alignItems="stretch" gap={2} data-testid="metadata-exceptions">
      {mayWaive && refusals.length > 0 ? (
        <Box>
          <ExceptionButton
            obstacles={refusals.map(({ text, ...rule }) => ({ ...rule, sentence: text }))}
            approvers={approvers}
          />
        </Box>
      ) : null}
      {made.length === 0 ? null : (
        <PlainList aria-label={t('panel.exceptions')}>
          {made.map((one) => (
            <Box key={one.ruleId} tag="li">
              <Typography variant="pi" textColor="neutral800" tag="p">
                {one.text}
              </Typography>
              <ExceptionNote waiver={one.waiver} message={one} />
            </Box>
          ))}
        </PlainList>
      )}
    </Flex>
  )
}
