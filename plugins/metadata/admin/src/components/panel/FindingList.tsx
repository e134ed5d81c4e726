// What policies and rules say of the text, the heaviest first, each with a way to where it stands.
import { PlainButton, PlainList } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Flex, Typography } from '@strapi/design-system'
import { CrossCircle, Information, WarningCircle } from '@strapi/icons'
import type { PanelNote } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { usePanel } from './panel-context'

const ICONS = { error: CrossCircle, warning: WarningCircle, info: Information }
const FILLS = { error: 'danger600', warning: 'warning600', info: 'neutral600' } as const

export function FindingList({ findings }: { findings: readonly PanelNote[] }) {
  const t = useTranslate()
  const { goTo } = usePanel()
  if (findings.length === 0) return null
  return (
    <Box tag="section" data-testid="metadata-findings">
      <Typography variant="pi" fontWeight="bold" textColor="neutral800" tag="p">
        {t('panel.findings')}
      </Typography>
      <PlainList aria-label={t('panel.findings')}>
        {findings.map(({ source, ruleId, severity, text, field }) => {
          const Icon = ICONS[severity]
          return (
            <Flex key={`${source}/${ruleId} ${text}`} tag="li" gap={2} alignItems="flex-start" paddingTop={2}>
              <Icon
                fill={FILLS[severity]}
                width={14}
                height={14}
                aria-hidden
                style={{ flexShrink: 0, marginTop: 2 }}
              />
              <Box>
                <Typography variant="pi" textColor="neutral800" tag="p">
                  {severity === 'error' ? `${text} ${t('field.blocks')}` : text}
                </Typography>
                {field === undefined ? null : (
                  <PlainButton onClick={() => goTo(field)}>
                    <Typography variant="pi" textColor="primary700" fontWeight="semiBold">
                      {t('field.go')}
                    </Typography>
                  </PlainButton>
                )}
              </Box>
            </Flex>
          )
        })}
      </PlainList>
    </Box>
  )
}
