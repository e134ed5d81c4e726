// One target's preview, with the ways to look at it and how full its limits are.
import { Flex, Typography } from '@strapi/design-system'
import { styled } from 'styled-components'
import { LOSSES_MODE, type TargetPreview } from '../../../../shared/contracts'
import { useLanguage } from '../../hooks/use-language'
import { useModeName } from '../../hooks/use-mode-name'
import { useSize } from '../../hooks/use-size'
import type { SendTest } from '../../hooks/use-test-mail'
import { useTranslate } from '../../hooks/use-translate'
import { firstMode } from '../../model/first-mode'
import { toMeters } from '../../model/meter-of'
import { PANE_WIDTH } from '../../model/room'
import type { Switches } from '../../model/to-request'
import { validFrom } from '../../model/valid-from'
import { StateIcon } from '../shared/StateIcon'
import { MetricLine } from './MetricLine'
import { ModeSwitcher } from './ModeSwitcher'
import { PlayerPreview } from './PlayerPreview'
import { PreviewFrame } from './PreviewFrame'
import { TestMailButton } from './TestMailButton'

/** Narrower, words break in the middle: then the stage is moved sideways. */
const Pane = styled.section`
  display: flex;
  flex: 1 1 0;
  flex-direction: column;
  min-width: min(${PANE_WIDTH}px, 100%);
  min-height: 0;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
`

interface Props {
  target: TargetPreview
  /** An answer with frames is on its way. */
  pending: boolean
  /** Beside others there is room for one limit only, the fullest. */
  compact: boolean
  /** The mode that somebody chose. */
  chosen: string | undefined
  onMode(mode: string): void
  switches: Switches
  onSwitch(switches: Switches): void
  onSendTest: SendTest | undefined
}

export function PreviewPane({
  target,
  pending,
  compact,
  chosen,
  onMode,
  switches,
  onSwitch,
  onSendTest,
}: Props) {
  const t = useTranslate()
  const { pick } = useLanguage()
  const nameOf = useModeName()
  const { ref, size } = useSize<HTMLElement>()
  const modes = target.modes.filter((mode) => target.frames[mode] !== undefined)
  const ownModes = modes.filter((other) => other !== LOSSES_MODE)
  const mode = modes.find((other) => other === chosen) ?? firstMode(ownModes, target.frames, size?.width ?? 0)
  const frame = mode === undefined ? undefined : target.frames[mode]
  const title = pick(target.title)
  const caption = t('preview.title', { target: title, mode: mode === undefined ? '' : nameOf(mode) })
  const meters = toMeters(target.rendition?.metrics ?? []).slice(0, compact ? 1 : undefined)
  return (
    <Pane ref={ref} aria-label={title} data-testid={`full-view-pane-${target.id}`}>
      <Flex direction="column" alignItems="stretch" gap={2} padding={3}>
        <Flex gap={2} justifyContent="space-between" wrap="wrap">
          <Flex gap={2} minWidth={0}>
            <StateIcon state={target.state} />
            <Typography variant="omega" fontWeight="bold" tag="h3" ellipsis>
              {title}
            </Typography>
          </Flex>
          <ModeSwitcher
            label={t('preview.mode', { target: title })}
            modes={modes}
            mode={mode}
            onMode={onMode}
          />
        </Flex>
        <Flex gap={3} wrap="wrap" alignItems="center">
          {onSendTest && target.channel === 'email' && frame !== undefined ? (
            <TestMailButton target={target.id} onSend={onSendTest} />
          ) : null}
          {meters.map((meter) => (
            <MetricLine key={meter.metric.id} meter={meter} state={target.state} />
          ))}
        </Flex>
        {mode === LOSSES_MODE ? (
          <Typography variant="pi" textColor="neutral700">
            {t('losses.legend')}
          </Typography>
        ) : null}
      </Flex>
      {frame === undefined ? (
        <Flex padding={6} justifyContent="center" flex="1">
          <Typography textColor="neutral700">{t(reasonOf(target, pending), { target: title })}</Typography>
        </Flex>
      ) : frame.sandbox === 'allow-scripts' ? (
        <PlayerPreview
          frame={frame}
          title={caption}
          at={switches.now}
          from={validFrom(target)}
          onSeeAt={(now) => onSwitch({ ...switches, now })}
        />
      ) : (
        <PreviewFrame frame={frame} title={caption} />
      )}
    </Pane>
  )
}

/** Why there is nothing to see. */
function reasonOf({ state }: TargetPreview, pending: boolean) {
  if (state === 'excluded') return 'preview.excluded'
  return pending ? 'preview.pending' : 'preview.none'
}
