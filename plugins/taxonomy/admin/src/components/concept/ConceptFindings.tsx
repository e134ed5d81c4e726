// What the checks find in a concept as it stands -> said beside its form, also to who does not see that it changed.
import { PlainList } from '@kanaal/strapi-kit/strapi-admin'
import type { Message } from '@kanaal/types'
import { Box, Typography } from '@strapi/design-system'
import { useTranslate } from '../../hooks/use-translate'

const COLOURS = { error: 'danger700', warning: 'neutral800', info: 'neutral700' } as const

export function ConceptFindings({ findings }: { findings: readonly Message[] }) {
  const t = useTranslate()
  const open = findings.filter(({ waiver }) => waiver === undefined)
  return (
    <Box role="status" data-testid="concept-findings">
      <Typography variant="pi" textColor="neutral600" tag="p">
        {t('findings.count', { count: open.length })}
      </Typography>
      <PlainList>
        {open.map(({ ruleId, severity, reason }) => (
          <li key={`${ruleId} ${reason}`}>
            <Typography variant="pi" textColor={COLOURS[severity]}>
              {`${t(`level.${severity}`)}: ${reason}`}
            </Typography>
          </li>
        ))}
      </PlainList>
    </Box>
  )
}
