// One content type on the settings page: on or off, its field map, and the lines that would opt it in.
import { Accordion, Badge, Flex, Typography } from '@strapi/design-system'
import type { ParticipatingType } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { CopyLines } from './CopyLines'
import { FieldMapTable } from './FieldMapTable'

export function TypeSettings({ type }: { type: ParticipatingType }) {
  const t = useTranslate()
  const { uid, displayName, enabled, declaredIn, lines } = type
  return (
    <Accordion.Item value={uid} data-testid={`settings-type-${uid}`}>
      <Accordion.Header>
        <Accordion.Trigger>{displayName}</Accordion.Trigger>
        <Accordion.Actions>
          <Flex gap={2}>
            {declaredIn === 'nobody' ? null : (
              <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
                {t(`settings.declared.${declaredIn}`)}
              </Typography>
            )}
            <Badge active={enabled}>{t(enabled ? 'settings.on' : 'settings.off')}</Badge>
          </Flex>
        </Accordion.Actions>
      </Accordion.Header>
      <Accordion.Content>
        <Flex direction="column" alignItems="stretch" gap={5} padding={5}>
          <Typography variant="pi" textColor="neutral600">
            {uid}
          </Typography>
          <FieldMapTable type={type} />
          <CopyLines title={t('settings.config-lines')} lines={lines.config} />
          <CopyLines title={t('settings.schema-lines')} lines={lines.schema} />
        </Flex>
      </Accordion.Content>
    </Accordion.Item>
  )
}
