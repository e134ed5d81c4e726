// Why something is wanted, how to mend it, and what happens without it.
import { Flex, Typography } from '@strapi/design-system'
import { CrossCircle, WarningCircle } from '@strapi/icons'
import type { PanelGap } from '../../../../shared/contracts'
import { useDate } from '../../hooks/use-date'
import { usePick } from '../../hooks/use-pick'
import { useTranslate } from '../../hooks/use-translate'

export function GapNote({ gap, id }: { gap: PanelGap; id?: string }) {
  const t = useTranslate()
  const pick = usePick()
  const say = useDate()
  const Icon = gap.isBlocking ? CrossCircle : WarningCircle
  const weight = gap.isBlocking
    ? t('field.blocks')
    : gap.enforcedFrom === undefined
      ? ''
      : t('field.blocks-from', { date: say(gap.enforcedFrom) })
  return (
    <Flex gap={2} alignItems="flex-start" paddingTop={1} id={id}>
      <Icon
        fill={gap.isBlocking ? 'danger600' : 'warning600'}
        width={14}
        height={14}
        aria-hidden
        style={{ flexShrink: 0, marginTop: 2 }}
      />
      <Typography variant="pi" textColor="neutral700">
        {[pick(gap.what), pick(gap.fix), weight].filter((one) => one !== '').join(' ')}
      </Typography>
    </Flex>
  )
}
