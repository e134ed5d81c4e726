// Says before the publish button does what stands in the way, and shows the list.
import { ExceptionButton, PlainButton } from '@kanaal/strapi-kit/strapi-admin'
import type { Place } from '@kanaal/types'
import { Box, Flex, Typography } from '@strapi/design-system'
import { CaretDown, CaretUp } from '@strapi/icons'
import { useId, useState } from 'react'
import type { GateForecast } from '../../../../shared/contracts'
import { useLanguage } from '../../hooks/use-language'
import { useTranslate } from '../../hooks/use-translate'
import { groupMessages } from '../../model/group-messages'
import { FindingList } from './FindingList'

export function GateLine({ gate, onGoTo }: { gate: GateForecast; onGoTo(place: Place): void }) {
  const t = useTranslate()
  const { pick } = useLanguage()
  const [open, setOpen] = useState(false)
  const listId = useId()
  if (!gate.refused) return null
  const errors = gate.findings.filter(({ severity }) => severity === 'error')
  const Caret = open ? CaretUp : CaretDown
  return (
    <Box
      width="100%"
      paddingTop={2}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="1px 0 0"
      data-testid="channels-gate"
    >
      <PlainButton
        aria-expanded={open}
        aria-controls={listId}
        title={t('gate.show')}
        onClick={() => setOpen(!open)}
      >
        <Flex gap={2} justifyContent="space-between" alignItems="flex-start">
          <Typography variant="pi" fontWeight="semiBold" textColor="danger700">
            {t('gate.refused', { count: groupMessages(errors).length })}
          </Typography>
          <Caret
            fill="danger700"
            width={12}
            height={12}
            aria-hidden
            style={{ flexShrink: 0, marginTop: 3 }}
          />
        </Flex>
      </PlainButton>
      <Box id={listId} paddingTop={open ? 2 : 0}>
        {open ? <FindingList messages={errors} scope="document" onGoTo={onGoTo} /> : null}
        {open && gate.mayWaive ? (
          <Box paddingTop={2}>
            <ExceptionButton
              obstacles={errors.map((error) => ({ ...error, sentence: pick(error.text) }))}
              approvers={gate.approvers}
            />
          </Box>
        ) : null}
      </Box>
    </Box>
  )
}
